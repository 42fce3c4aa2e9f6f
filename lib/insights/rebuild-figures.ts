import { congressAt } from "@/lib/congress/congress-clock";
import { loadCampaignKeys, rebuildCampaign } from "@/lib/insights/counting/rebuild/store";
import { countingAlone } from "@/lib/insights/counting/runs/store";

/**
 * Makes the figures of all campaigns anew from the letters themselves, one campaign after the other. For when the nightly
 * comparison found a difference; nothing else needs it. Answers how many campaigns there are.
 */
export async function rebuildFigures(now: Date): Promise<number> {
  const campaigns = await loadCampaignKeys();
  for (const campaign of campaigns) {
    await countingAlone((client) => rebuildCampaign(client, campaign, congressAt(now)));
  }
  return campaigns.length;
}

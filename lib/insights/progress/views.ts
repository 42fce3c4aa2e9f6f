import { loadAsks } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import { beganOn } from "@/lib/campaigns/campaign-phase";
import { findCampaign } from "@/lib/campaigns/views";
import { todayInWashington } from "@/lib/congress/washington-date";
import { db } from "@/lib/db";
import { measureLineOf } from "@/lib/insights/measure-line";
import { type PublicProgress, publicProgress, tellsOfCampaign } from "@/lib/insights/progress/progress";
import { isShown } from "@/lib/insights/progress/store";
import { loadPeople, loadRuns, loadSeats, loadTotals } from "@/lib/insights/store";

/** Whether a campaign shows its progress to everybody. */
export const showsProgress = ({ organizationId, id }: Pick<Campaign, "organizationId" | "id">): Promise<boolean> =>
  isShown(null, { organizationId, campaignId: id });

export type ProgressPage = {
  campaign: Campaign;
  progress: PublicProgress;
  /** when letters were last counted; null: not yet */
  asOf: Date | null;
  /** the day from which people who joined a measure are counted */
  since: string;
};

/** What everybody may see of a campaign's progress; null when there is none such, or it does not show it. */
export async function findPublicProgress(slug: string, now: Date): Promise<ProgressPage | null> {
  const campaign = await findCampaign(slug);
  if (!campaign || !(await showsProgress(campaign))) return null;
  const { organizationId, id: campaignId } = campaign;
  const cut = { organizationId, campaignId, state: null, askId: null, days: null };
  const [totals, seats, people, runs, asks] = await Promise.all([
    loadTotals(cut),
    loadSeats(cut),
    loadPeople(cut),
    loadRuns(),
    loadAsks(db().prisma, organizationId, campaignId),
  ]);
  const since = beganOn(campaign) ?? todayInWashington(now);
  const measures = new Map(asks.flatMap(({ measure }) => (measure ? [[measure.id, measure]] : [])));
  const lines = [...measures.values()]
    .map((measure) => measureLineOf(measure, since))
    .filter((line) => tellsOfCampaign(line, since));
  return { campaign, progress: publicProgress({ totals, seats, people }, lines), asOf: runs.count?.at ?? null, since };
}

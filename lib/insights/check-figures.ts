import { congressAt } from "@/lib/congress/congress-clock";
import { compareFigures } from "@/lib/insights/counting/check/store";
import { countingAlone, noteRun } from "@/lib/insights/counting/runs/store";
import { log } from "@/lib/log";

/** How many days of campaigns a night's comparison draws. */
const DAYS = 40;

/**
 * Recounts the letters of some days, drawn by chance, and writes down whether the figures differ: the overview says so
 * until they do not any more. What to do about it: `rebuildFigures`.
 */
export async function checkFigures(now: Date): Promise<{ checked: number; differing: number }> {
  const found = await countingAlone(async (client) => {
    const compared = await compareFigures(client, congressAt(now), DAYS);
    await noteRun(client, "check", { at: now, ...compared });
    return compared;
  });
  if (found.differing > 0) log().error(found, "figures differ from the letters that they count: rebuild them");
  return found;
}

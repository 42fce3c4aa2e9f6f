import { findBriefProblems } from "@/lib/campaigns/brief-problems";
import type { Campaign } from "@/lib/campaigns/campaign";
import { phaseOf } from "@/lib/campaigns/campaign-phase";

/** Why a campaign cannot be set live. `last_day_over`: its last day has passed; `ended`: it is over for good. */
export type ReadinessProblem = "ended" | "last_day_over" | "no_live_ask" | "brief_has_problems";

/** Judges whether a campaign can be shown to the public and take letters; `liveAsks`: how many asks have a live version. */
export function findReadinessProblems(
  campaign: Pick<Campaign, "state" | "startsOn" | "endsOn" | "brief">,
  liveAsks: number,
  now: Date,
): ReadinessProblem[] {
  if (campaign.state === "ended") return ["ended"];
  const problems: ReadinessProblem[] = [];
  if (phaseOf({ ...campaign, state: "live" }, now) === "over") problems.push("last_day_over");
  if (liveAsks === 0) problems.push("no_live_ask");
  if (findBriefProblems(campaign.brief).length > 0) problems.push("brief_has_problems");
  return problems;
}

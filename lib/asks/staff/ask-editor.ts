// What its organization's members see of an ask.
import type { AskCheck } from "@/lib/asks/ask-check";
import type { VersionLine } from "@/lib/asks/staff/version-line";
import type { Campaign } from "@/lib/campaigns/campaign";
import type { Measure } from "@/lib/congress/measure";
import type { SoloState } from "@/lib/organizations/solo";

/** A measure to choose. */
export type MeasureChoice = Pick<Measure, "id" | "type" | "number" | "congress" | "title">;

export type AskEditor = {
  campaign: Campaign;
  ask: { organizationId: string; id: string; slug: string };
  /** the newest version: its number is the `baseNumber` of the next */
  latest: VersionLine;
  /** what the editor goes on from and the preview shows, see `currentOf` */
  current: VersionLine;
  live: VersionLine | null;
  /** newest first, at most 50; the live one may be older than these */
  versions: VersionLine[];
  /** of the current version; null: it has none, or the record does not have it */
  measure: Measure | null;
  /** what is the matter with the current version, and of that, what nobody has put aside yet */
  checks: AskCheck[];
  outstanding: AskCheck[];
  mayEdit: boolean;
  solo: SoloState;
  /** all that the record has, newest Congress first */
  measures: MeasureChoice[];
};

/** An ask in its campaign's list: the version that work goes on from and the live one, which are often the same. */
export type AskLine = {
  slug: string;
  /** see `currentOf` */
  current: VersionLine;
  live: VersionLine | null;
  /** what nobody has put aside yet of the current version; empty once that is live or retired */
  outstanding: AskCheck[];
};

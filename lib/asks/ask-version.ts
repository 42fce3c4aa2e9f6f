import type { AskTexts, AskVerb, Stance } from "@/lib/asks/ask";
import type { Override } from "@/lib/asks/ask-check";
import type { Audience } from "@/lib/asks/audience";

/** What a version of an ask says: everything that a letter takes from it. Never changed once it is written. */
export type AskContent = {
  verb: AskVerb;
  stance: Stance;
  audience: Audience;
  measureId: string | null;
  texts: AskTexts;
};

/** The moments that tell a version's life, and the people behind them. */
export type VersionStamps = {
  proposedAt: Date | null;
  proposedByUserId: string | null;
  approvedAt: Date | null;
  approvedByUserId: string | null;
  /** when it is to go live once approved; null: at once */
  goesLiveAt: Date | null;
  liveAt: Date | null;
  retiredAt: Date | null;
};

export type AskVersion = {
  organizationId: string;
  id: string;
  askId: string;
  number: number;
  content: AskContent;
  createdAt: Date;
  createdByUserId: string | null;
  /** why it was written */
  reason: string;
  overrides: Override[];
} & VersionStamps;

export type VersionState = "draft" | "proposed" | "approved" | "live" | "retired";

/** Where a version stands in its life: the last moment that it has reached. */
export function stateOfVersion(version: VersionStamps): VersionState {
  if (version.retiredAt) return "retired";
  if (version.liveAt) return "live";
  if (version.approvedAt) return "approved";
  return version.proposedAt ? "proposed" : "draft";
}

/** The stamps of a version that was just written. */
export const NO_STAMPS: VersionStamps = {
  proposedAt: null,
  proposedByUserId: null,
  approvedAt: null,
  approvedByUserId: null,
  goesLiveAt: null,
  liveAt: null,
  retiredAt: null,
};

/** Only the stamps of something that has them among other things. */
export const stampsOf = (from: VersionStamps): VersionStamps => ({
  proposedAt: from.proposedAt,
  proposedByUserId: from.proposedByUserId,
  approvedAt: from.approvedAt,
  approvedByUserId: from.approvedByUserId,
  goesLiveAt: from.goesLiveAt,
  liveAt: from.liveAt,
  retiredAt: from.retiredAt,
});

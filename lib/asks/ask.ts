import { type Audience, includesOffice } from "@/lib/asks/audience";
import { isAlive } from "@/lib/congress/congress-clock";
import { chamberOf, type Measure, type Office } from "@/lib/congress/measure";
import type { StandingKind } from "@/lib/congress/standing";

export type AskVerb =
  | "cosponsor"
  | "withdraw"
  | "introduce_companion"
  | "vote_for"
  | "vote_against"
  | "say_publicly"
  | "fund"
  | "hold_hearing"
  | "sign_letter"
  | "thank"
  | "oppose";
export type Stance = "support" | "oppose";

/** Texts per standing, several wordings each. "unknown" must read right whether the legislator is on the measure or not. */
export type StandingTexts = Partial<Record<StandingKind, string[]>>;

/**
 * The organization's words for one ask. Subjects, openings and requests are Liquid templates; `[5]` in an opening or a
 * request cites source 5 of the campaign. Headline, summary and questions are shown before a legislator is chosen, so
 * they are plain text. Variables: see docs/texts.md.
 */
export type AskTexts = {
  headline: string;
  summary: string;
  subjects: string[];
  openings: StandingTexts;
  requests: StandingTexts;
  /** guided questions to the supporter */
  questions: string[];
  /** facts that a supporter may take up in words of their own, plain text; `[5]` cites source 5 */
  talkingPoints: string[];
  /** Library of Congress policy area, as lib/asks/topics.ts lists them; null: none was chosen */
  topic: string | null;
};

export type AskVersion = { id: string; number: number; texts: AskTexts; createdAt: Date; reason: string };

/** A request to a legislator, with the version of its texts that is live. */
export type Ask = {
  organizationId: string;
  id: string;
  campaignId: string;
  slug: string;
  verb: AskVerb;
  stance: Stance;
  audience: Audience;
  measureId: string | null;
  measure: Measure | null;
  version: AskVersion;
};

/** Whether an ask may go to an office. A measure of one chamber never goes to another, whatever the audience says. */
export function mayGoTo(ask: Pick<Ask, "audience" | "measure">, office: Office): boolean {
  if (ask.measure && chamberOf(ask.measure.type) !== office) return false;
  return includesOffice(ask.audience, office);
}

/**
 * Whether letters with this ask can be made now. Every measure dies with its Congress, at noon Eastern on 3 January of
 * an odd year (Constitution, Amendment XX). An ask without a measure stays open; one that names a measure which the
 * record does not have is closed, because nothing true can be said about it.
 */
export function isOpen(ask: Pick<Ask, "measureId" | "measure">, now: Date): boolean {
  if (ask.measure) return isAlive(ask.measure, now);
  return ask.measureId === null;
}

/** The standings that a legislator can have on an ask: every ask needs a text for each of its own. */
export const standingsOf = (hasMeasure: boolean): readonly StandingKind[] =>
  hasMeasure ? ["sponsor", "cosponsor", "withdrawn", "not_on_it", "unknown"] : ["no_measure"];

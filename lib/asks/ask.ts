import { type Audience, type CommitteesOf, includesOffice, isInAudience, type Recipient } from "@/lib/asks/audience";
import { findCitations } from "@/lib/congress/citation";
import { congressAt, isAlive } from "@/lib/congress/congress-clock";
import { chamberOf, type Measure, type Office } from "@/lib/congress/measure";
import { isFinished } from "@/lib/congress/measure-end";
import { STANDING_KINDS, type StandingKind, standingOf } from "@/lib/congress/standing";

/** What can be asked. */
export const ASK_VERBS = [
  "cosponsor",
  "withdraw",
  "introduce_companion",
  "vote_for",
  "vote_against",
  "say_publicly",
  "fund",
  "hold_hearing",
  "sign_letter",
  "thank",
  "oppose",
] as const;
export type AskVerb = (typeof ASK_VERBS)[number];

const NEED_MEASURE: readonly AskVerb[] = ["cosponsor", "withdraw", "vote_for", "vote_against"];

/** Whether a verb says nothing without a measure: one cosponsors something, and votes on something. */
export const needsMeasure = (verb: AskVerb): boolean => NEED_MEASURE.includes(verb);

/** On which side of a measure or an issue an ask stands. */
export const STANCES = ["support", "oppose"] as const;
export type Stance = (typeof STANCES)[number];

/** For whom a text is written: by what the record says, or by what an office has already said on the ask itself. */
export type TextSituation = StandingKind | "committed" | "refused";

/** What an office can have said already; texts for it are optional, since there are plain ones for every ask. */
export const POSITION_SITUATIONS = ["committed", "refused"] as const;

/** Texts per situation, several wordings each. "unknown" must read right whether the legislator is on the measure or not. */
export type StandingTexts = Partial<Record<TextSituation, string[]>>;

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

/** Of the version that is live, what letters and pages need besides what it asks. */
export type LiveVersion = { id: string; number: number; texts: AskTexts; createdAt: Date; reason: string };

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
  version: LiveVersion;
};

/**
 * Whether an ask may go to anybody in an office. A measure of one chamber never goes to another, whatever the audience
 * says.
 */
export function mayGoToOffice(ask: Pick<Ask, "audience" | "measure">, office: Office): boolean {
  if (ask.measure && chamberOf(ask.measure.type) !== office) return false;
  return includesOffice(ask.audience, office);
}

/**
 * Whether an ask may go to this person now: their office, and all that the audience is narrowed by. Their standing is
 * what the record says at that moment, so an audience of those not on the measure loses whoever joins it.
 */
export function mayGoTo(
  ask: Pick<Ask, "audience" | "measure">,
  legislator: Recipient,
  now: Date,
  committeesOf: CommitteesOf,
): boolean {
  if (!mayGoToOffice(ask, legislator.chamber)) return false;
  const { kind } = standingOf(ask.measure, legislator, now);
  return isInAudience(ask.audience, legislator, kind, committeesOf);
}

/**
 * Whether letters with this ask can be made now. Every measure dies with its Congress, at noon Eastern on 3 January of
 * an odd year (Constitution, Amendment XX); one that has reached its end before can no longer be joined or voted on. An
 * ask without a measure stays open, unless its words are of the past; one that names a measure which the record does not
 * have is closed, because nothing true can be said about it.
 */
export function isOpen(
  ask: Pick<Ask, "verb" | "measureId" | "measure"> & { version?: Pick<LiveVersion, "texts" | "createdAt"> },
  now: Date,
): boolean {
  if (ask.version && isOfThePast(ask.version, now)) return false;
  if (ask.measure) return isAlive(ask.measure, now) && !isTooLate(ask.verb, ask.measure);
  return ask.measureId === null;
}

/** Whether a verb asks for something that nobody can do any more, because the measure is law or was agreed to. */
export const isTooLate = (verb: AskVerb, measure: Pick<Measure, "type" | "latestAction">): boolean =>
  needsMeasure(verb) && isFinished(measure);

/**
 * Whether words were written in a Congress that has ended and name a measure by its number alone: the measure is gone,
 * and in the Congress now the number is another's. "S.Res. 61 (119th)" says which it means, and `{{ measure.citation }}`
 * is the ask's own.
 */
export const isOfThePast = ({ texts, createdAt }: Pick<LiveVersion, "texts" | "createdAt">, now: Date): boolean =>
  congressAt(createdAt) < congressAt(now) &&
  wordsOf(texts).some((text) => findCitations(text).some(({ congress }) => congress === null));

const wordsOf = ({ headline, summary, subjects, openings, requests, questions, talkingPoints }: AskTexts): string[] => [
  ...[headline, summary, ...subjects, ...questions, ...talkingPoints],
  ...[...Object.values(openings), ...Object.values(requests)].flat(),
];

/** The standings that a legislator can have on an ask: every ask needs a text for each of its own. */
export const standingsOf = (hasMeasure: boolean): readonly StandingKind[] =>
  STANDING_KINDS.filter((kind) => hasMeasure === (kind !== "no_measure"));

// From a draft to the letters as they would go now: the one place where standing, ask, legislator, place and words meet.
import { createHash } from "node:crypto";
import type { Ask } from "@/lib/asks/ask";
import { asksFor } from "@/lib/asks/choose-ask";
import type { Campaign } from "@/lib/campaigns/campaign";
import { congressAt } from "@/lib/congress/congress-clock";
import { type Standing, standingOf } from "@/lib/congress/standing";
import { todayInWashington } from "@/lib/congress/washington-date";
import { addressee } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import type { Legislator, Seat } from "@/lib/legislators/legislator";
import { type NearestOffice, nearestOffice } from "@/lib/legislators/nearest-office";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import { composeLetter } from "@/lib/letters/compose-letter";
import { type Draft, type DraftLetter, NO_EDITS } from "@/lib/letters/draft";
import type { ComposedLetter, ComposeInput, Signer } from "@/lib/letters/letter";
import type { KnownPosition, Positions } from "@/lib/letters/positions";

export type LetterContext = {
  campaign: Campaign;
  asks: Ask[];
  seed: number;
  now: Date;
  /** what offices have already said; left out: nothing is known */
  positions?: Positions;
};

export type BuiltLetter = {
  draft: DraftLetter;
  legislator: Legislator;
  seat: Seat;
  ask: Ask;
  /** asks that may go to this legislator now */
  askChoices: Ask[];
  standing: Standing;
  postOffice: NearestOffice | null;
  /** the writer gave street, town, state and ZIP code */
  hasAddress: boolean;
  position: KnownPosition | null;
  composed: ComposedLetter;
  /** the organization's words before the person changed any */
  originals: { subject: string; opening: string; request: string };
};

const signerOf = (draft: Draft): Signer => ({
  fullName: draft.fullName.trim(),
  street: draft.street.trim() || null,
  city: draft.city.trim() || null,
  state: draft.state.trim() || null,
  zip: draft.zip.trim() || null,
});

/**
 * The letters of a draft. One is left out when it can't be right any more: its legislator has left, or no open ask of
 * the campaign may go there (a House measure to a senator, a measure that died with its Congress).
 */
export function buildLetters(draft: Draft, context: LetterContext): BuiltLetter[] {
  const signer = signerOf(draft);
  return draft.letters.flatMap((letter) => buildLetter(letter, draft, signer, context) ?? []);
}

function buildLetter(letter: DraftLetter, draft: Draft, signer: Signer, context: LetterContext): BuiltLetter | null {
  const table = directory();
  const legislator = table.findLegislator(letter.bioguide);
  // Whom the tables of an ended Congress name may have left; the President's seat is of no Congress.
  if (table.congress !== congressAt(context.now) && letter.bioguide !== PRESIDENT_ID) return null;
  const seat = table.findSeat(letter.seatId);
  if (!legislator || !seat || seat.holder !== legislator.bioguide) return null;
  const askChoices = asksFor(context.asks, legislator, context.now);
  const ask = askChoices.find(({ id }) => id === letter.askId) ?? askChoices[0];
  if (!ask) return null;

  const standing = standingOf(ask.measure, legislator, context.now);
  const postOffice = nearestOffice(legislator, signer.zip);
  const position = context.positions?.of(ask.id, legislator, standing, context.now) ?? null;
  const input: ComposeInput = {
    ask,
    campaignTitle: context.campaign.title,
    sources: context.campaign.brief.sources,
    legislator,
    seat,
    standing,
    position,
    signer,
    ownWords: draft.ownWords,
    edits: letter.edits,
    seed: context.seed,
    today: todayInWashington(context.now),
  };
  const composed = composeLetter(input);
  const { subject, opening, request } = hasEdits(letter) ? composeLetter({ ...input, edits: NO_EDITS }) : composed;
  const addressed =
    (letter.channel === "print" || letter.channel === "post") && postOffice
      ? { ...composed, addressee: addressee(legislator, seat, postOffice.office) }
      : composed;
  return {
    draft: letter,
    legislator,
    seat,
    ask,
    askChoices,
    standing,
    position,
    postOffice,
    hasAddress: Boolean(signer.street && signer.city && signer.state && signer.zip),
    composed: addressed,
    originals: { subject, opening, request },
  };
}

const hasEdits = ({ edits }: DraftLetter): boolean => Object.values(edits).some((edit) => edit !== null);

/** Names the exact texts and ways of a set of letters, so that what is sent is what was read. */
export function hashOfLetters(letters: readonly BuiltLetter[]): string {
  const read = letters.map(({ composed, draft, ask }) => [draft.bioguide, draft.channel, ask.version.id, composed]);
  return createHash("sha256").update(JSON.stringify(read)).digest("base64url");
}

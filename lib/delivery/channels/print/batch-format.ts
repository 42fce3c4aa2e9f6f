import { createTranslator } from "use-intl/core";
import type { BatchLetter, OfficeBatch } from "@/lib/delivery/channels/print/batch";
import { type EnvelopePrint, envelopePrint, type LetterPrint, letterPrint } from "@/lib/delivery/channels/print/format";
import { asTyped, type Run, runsOf, type Simplify } from "@/lib/delivery/channels/print/runs";
import type { ComposedLetter } from "@/lib/letters/letter";
import { usDate } from "@/lib/letters/us-date";
import messages from "@/messages/en/delivery-print.json";

/** Cover sheets, letters and slips as the documents of batch-sheet.ts read them. */

type CoverPrint = {
  title: Run[];
  about: Run[][];
  office: Run[];
  to: Run[][];
  notes: Run[][];
  townsTitle: Run[];
  towns: { name: Run[]; letters: string }[];
};
type SlipPrint = { title: Run[]; body: Run[]; to: Run[][]; blanks: Run[][]; keep: Run[] };
export type BatchPrint = {
  title: string;
  offices: { cover: CoverPrint; letters: LetterPrint[]; slip: SlipPrint | null }[];
};
export type EnvelopesPrint = { title: string; envelopes: EnvelopePrint[] };
export type LabelsPrint = { title: string; labels: Run[][][] };

/** An office's pile, with what its cover sheet says besides. */
export type Pile = OfficeBatch & {
  /** "Senator Edward J. Markey" */
  name: string;
  /** of an office outside Washington, to call before somebody goes; null when none is known */
  phone: string | null;
};

export type BatchOptions = {
  campaignTitle: string;
  /** the day in Washington, "2026-11-22" */
  date: string;
  /** to be brought by hand: with a slip for each office to sign */
  byHand: boolean;
};

/** More towns than this do not fit beside the rest on one sheet. */
const MOST_TOWNS = 44;

/** The whole pile. `simplifyOf` says of a letter what is done to its text before it is set. */
export function batchPrint(
  piles: readonly Pile[],
  options: BatchOptions,
  simplifyOf: (letter: ComposedLetter) => Simplify = () => asTyped,
): BatchPrint {
  return {
    title: options.campaignTitle,
    offices: piles.map((pile) => ({
      cover: coverOf(pile, options),
      letters: pile.letters.map(({ letter }) => letterPrint(letter, simplifyOf(letter))),
      slip: options.byHand ? slipOf(pile) : null,
    })),
  };
}

function coverOf({ name, letters, addressee, kind, phone, towns }: Pile, options: BatchOptions): CoverPrint {
  const t = createTranslator({ locale: "en", messages, namespace: "cover" });
  const count = letters.length;
  const shown = towns.slice(0, MOST_TOWNS).map((one) => ({
    name: runsOf(one.town ?? t("noTown")),
    letters: String(one.letters),
  }));
  const more = towns.length - shown.length;
  return {
    title: runsOf(t(options.byHand ? "titleHand" : "title", { count, name })),
    about: [t("campaign", { title: options.campaignTitle }), t("printed", { date: usDate(options.date) })].map(runsOf),
    office: runsOf(t("office")),
    to: addressee.map(runsOf),
    notes: [
      t(`why.${kind}`),
      ...(options.byHand && phone ? [t("phone", { phone })] : []),
      t("sheets"),
      t("private"),
    ].map(runsOf),
    townsTitle: runsOf(t("towns")),
    towns: more > 0 ? [...shown, { name: runsOf(t("more", { count: more })), letters: "" }] : shown,
  };
}

function slipOf({ name, letters, addressee }: Pile): SlipPrint {
  const t = createTranslator({ locale: "en", messages, namespace: "slip" });
  return {
    title: runsOf(t("title")),
    body: runsOf(t("body", { count: letters.length, name })),
    to: addressee.map(runsOf),
    blanks: [t("office"), t("date"), t("by"), t("signature"), t("from")].map(runsOf),
    keep: runsOf(t("keep")),
  };
}

/** An envelope for each letter, in the order of the pile, from its writer to the office. */
export const envelopesPrint = (
  piles: readonly Pile[],
  { campaignTitle }: Pick<BatchOptions, "campaignTitle">,
  simplify: Simplify = asTyped,
): EnvelopesPrint => ({
  title: campaignTitle,
  envelopes: piles.flatMap(({ letters }) =>
    letters.map(({ letter }) => envelopePrint({ from: letter.signature, to: letter.addressee }, simplify)),
  ),
});

/** A label for each letter, in the order of the pile; for piles that are brought by hand one for each office. */
export function labelsPrint(piles: readonly Pile[], { campaignTitle, byHand }: BatchOptions): LabelsPrint {
  const label = (addressee: readonly string[]): Run[][] => addressee.map(runsOf);
  const ofLetters = (letters: readonly BatchLetter[]): Run[][][] =>
    letters.map(({ letter }) => label(letter.addressee));
  return {
    title: campaignTitle,
    labels: piles.flatMap(({ letters, addressee }) => (byHand ? [label(addressee)] : ofLetters(letters))),
  };
}

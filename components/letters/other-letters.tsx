import type { DraftLetter } from "@/lib/letters/draft";

/** The letters that are not on the screen travel with the form unchanged: a draft is saved as a whole. */
export function OtherLetters({ letters }: { letters: readonly DraftLetter[] }) {
  return letters.flatMap(({ bioguide, seatId, askId, channel, edits }) =>
    Object.entries({ seatId, askId, channel, ...edits }).map(([field, value]) => (
      <input key={`${bioguide}${field}`} type="hidden" name={`letter.${bioguide}.${field}`} value={value ?? ""} />
    )),
  );
}

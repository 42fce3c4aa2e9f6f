import { letterField } from "@/components/letters/letter-fields";
import type { DraftLetter } from "@/lib/letters/draft";

type Props = { letters: readonly DraftLetter[]; shown: string };

/**
 * A draft is saved as a whole and in its order: every letter names its seat here, and those that are not on the screen
 * travel along unchanged.
 */
export function OtherLetters({ letters, shown }: Props) {
  return letters.flatMap(({ bioguide, seatId, askId, channel, edits }) => {
    const fields = bioguide === shown ? { seatId } : { seatId, askId, channel, ...edits };
    return Object.entries(fields).map(([field, value]) => {
      const name = letterField(bioguide, field as keyof typeof fields);
      return <input key={name} type="hidden" name={name} value={value ?? ""} />;
    });
  });
}

import type { ComposedLetter } from "@/lib/letters/letter";
import type { LetterSender } from "@/lib/letters/sender";

const EMAIL = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+\.[a-z]{2,}/gi;
const TELEPHONE = /(?<![\w-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}(?!\w)/g;

/** Stands where something personal stood. */
const HIDDEN = "[\u2026]";

export type Writer = { replyTo: string; composed: Pick<ComposedLetter, "signature">; sender: LetterSender | null };

/**
 * The words with which a far side refused a letter, as they may be kept: organizers read them and letters are grouped by
 * them, so whatever of the writer they repeat (name, street, ZIP code, e-mail address) is left out, and e-mail addresses
 * and telephone numbers of whoever they are. Null when nothing was said.
 */
export function keepableWords(words: readonly string[], { replyTo, composed, sender }: Writer): string | null {
  if (words.length === 0) return null;
  const parts = sender ? [sender.firstName, sender.middleName, sender.lastName, sender.street, sender.zip] : [];
  const personal = [replyTo, ...composed.signature, ...parts]
    .filter((text): text is string => text !== null && text.trim().length > 1)
    .sort((a, b) => b.length - a.length);
  const hidden = personal.reduce((text, part) => text.replace(whole(part), HIDDEN), words.join("\n"));
  return hidden.replace(EMAIL, HIDDEN).replace(TELEPHONE, HIDDEN).trim() || null;
}

const whole = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");

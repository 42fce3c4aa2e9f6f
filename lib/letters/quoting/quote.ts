// What may be quoted of a letter, when its writer allows it: their own words alone, under a first name and a town.
import type { ComposedLetter } from "@/lib/letters/letter";
import { namePartsOf } from "@/lib/letters/sender";
import { townOf } from "@/lib/letters/town";

export type Quote = {
  words: string;
  firstName: string;
  /** "Northampton, MA"; null when the writer gave none */
  town: string | null;
};

/** What a writer is asked to allow: exactly what would be shown, and since when they do. */
export type QuoteQuestion = { quotes: Quote[]; givenAt: Date | null };

/** With the moment at which its letter was confirmed. */
export type DatedQuote = Quote & { at: Date };

/** A letter's own words as a quote; null when there are none, or no name to put under them. */
export function quoteOf({ ownWords, signature }: Pick<ComposedLetter, "ownWords" | "signature">): Quote | null {
  const words = ownWords.trim();
  const { firstName, lastName } = namePartsOf(signature[0] ?? "");
  const name = firstName || lastName;
  return words && name ? { words, firstName: name, town: townOf(signature) } : null;
}

/** Ends a quote of more than `most` words after its last whole sentence within them, or else after a word, with an ellipsis. */
export function shortQuote(words: string, most: number): string {
  const all = words.replace(/\s+/g, " ").trim().split(" ");
  if (all.length <= most) return all.join(" ");
  const kept = all.slice(0, most).join(" ");
  const sentences = /^.*[.!?]["”’)]?(?=\s|$)/s.exec(kept)?.[0];
  return sentences && sentences.split(" ").length > most / 2 ? `${sentences} …` : `${kept} …`;
}

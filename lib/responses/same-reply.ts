// Offices send one reply to many, with another name at its head. Texts that may be the same reply are found by the runs of
// four words that they are made of (A. Z. Broder, "On the resemblance and containment of documents", 1997): of all those
// runs each text keeps 64 hashes, and two texts share as many of them as they share runs. Whether they are is then told
// by their words (reply-difference.ts).
import { replyBody, wordsIn } from "@/lib/responses/reply-text";

const RUN = 4;
const HASHES = 64;
/** Of a longer text the beginning will do; this also bounds the work on one. */
const MOST_WORDS = 2_000;
/** Below so many words all short answers look alike. */
const LEAST_WORDS = 20;

/** From this share of equal hashes on, two texts are compared. A name, a town and a date in 100 words leave about 0.7. */
export const ALIKE_FROM = 0.5;

/** FNV-1a over the UTF-16 units of a text, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Odd multipliers and addends, one pair a hash, always the same ones: splitmix32 from a fixed start. */
const PAIRS: readonly (readonly [number, number])[] = Array.from({ length: HASHES }, (_, index) => {
  const mixed = (seed: number): number => {
    const a = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
    const b = Math.imul(a ^ (a >>> 15), 0x735a2d97);
    return b ^ (b >>> 15);
  };
  return [mixed(0x9e3779b9 * (2 * index + 1)) | 1, mixed(0x9e3779b9 * (2 * index + 2))];
});

/** The words of a reply that are the same for everybody, every number as one. */
const wordsOf = (text: string): string[] =>
  wordsIn(replyBody(text))
    .slice(0, MOST_WORDS)
    .map((word) => (/^\d/.test(word) ? "0" : word.toLowerCase()));

/** The 64 hashes by which a reply is known again; none of a text too short to be told from others. */
export function signatureOf(text: string): number[] {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return [];
  const least = new Array<number>(HASHES).fill(0x7fffffff);
  for (let at = 0; at + RUN <= words.length; at++) {
    const hash = hashOf(words.slice(at, at + RUN).join(" "));
    for (const [index, [factor, addend]] of PAIRS.entries()) {
      const permuted = (Math.imul(hash, factor) + addend) | 0;
      if (permuted < (least[index] ?? 0)) least[index] = permuted;
    }
  }
  return least;
}

/** About which share of their runs of words two texts have in common, 0 to 1, by their signatures; 0 without one. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== HASHES || b.length !== HASHES) return 0;
  return a.filter((hash, index) => hash === b[index]).length / HASHES;
}

/** Those of several that may be the same reply, the most alike first. */
export const findAlike = <T extends { signature: readonly number[] }>(
  signature: readonly number[],
  known: readonly T[],
): T[] =>
  known
    .map((one) => ({ one, share: likeness(signature, one.signature) }))
    .filter(({ share }) => share >= ALIKE_FROM)
    .sort((a, b) => b.share - a.share)
    .map(({ one }) => one);

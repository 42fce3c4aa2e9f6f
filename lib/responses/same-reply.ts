// Offices send one reply to many, with another name at its head. Two texts are the same reply when most of the runs of
// four words that they are made of are the same (A. Z. Broder, "On the resemblance and containment of documents", 1997):
// of all those runs each text keeps 64 hashes, and two texts share as many of them as they share runs.

const RUN = 4;
const HASHES = 64;
/** Of a longer text the beginning will do; this also bounds the work on one. */
const MOST_WORDS = 2_000;
/** Below so many words all short answers look alike. */
const LEAST_WORDS = 20;

/** From this share of equal hashes on, two texts are one reply. A name, a town and a date in 200 words leave about 0.85. */
export const SAME_FROM = 0.65;

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

/** The words of a reply that are the same for everybody: without the salutation, and every number as one. */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize("NFKD")
      .replace(/^\s*dear\b.*$/gim, " ")
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? []
  )
    .slice(0, MOST_WORDS)
    .map((word) => (/^\d/.test(word) ? "0" : word));

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

/** The one of several that is the same reply, the most alike of them; null when none is. */
export function findSame<T extends { signature: readonly number[] }>(
  signature: readonly number[],
  known: readonly T[],
): T | null {
  let best: { one: T; share: number } | null = null;
  for (const one of known) {
    const share = likeness(signature, one.signature);
    if (share >= SAME_FROM && share > (best?.share ?? 0)) best = { one, share };
  }
  return best?.one ?? null;
}

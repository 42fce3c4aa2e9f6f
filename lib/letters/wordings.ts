/**
 * Chooses among an ask's wordings. Offices sort identical mail into one pile, so the wordings are handed out evenly,
 * and every block draws for itself: two letters with the same opening need not have the same request.
 */

/** FNV-1a over the UTF-16 units of a name, 32 bits. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash;
}

/** The finalizer of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * One of `wordings`, picked by seed and block: the same seed and block always pick the same. Of the seed 32 bits count.
 * Throws on an empty list, which the parsing of an ask's texts lets nobody save.
 */
export function pickWording(wordings: readonly string[], seed: number, block: string): string {
  const draw = mix(mix(seed) ^ hashName(block)) / 0x1_0000_0000;
  const wording = wordings[Math.floor(draw * wordings.length)];
  if (wording === undefined) throw new Error(`no wording for ${block}`);
  return wording;
}

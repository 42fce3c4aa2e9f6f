/**
 * Finds what somebody meant to fill in and did not. What cannot be anything else stops the letter; what might be meant
 * ("Super Bowl XXX", a name in capitals between brackets) is only pointed out.
 */

export type Placeholder = { text: string; sure: boolean };

const BLANKS =
  "your|my|name|first|last|full|town|city|state|county|zip|address|street|date|school|job|insert|enter|add|fill|write|type|describe|explain|share|personal|story|reason|here|senator|representative|member|legislator|title|topic|issue|example";

/** Each is linear in the length of the text: what stands between the brackets is bounded. */
const PATTERNS: { pattern: RegExp; sure: boolean }[] = [
  { pattern: new RegExp(`\\[ ?(?:${BLANKS})\\b[^\\]\\n]{0,80}\\]`, "giu"), sure: true },
  { pattern: new RegExp(`<(?:${BLANKS})(?: [^<>\\n]{1,80})?>`, "giu"), sure: true },
  { pattern: /\{\{[^{}\n]{0,80}\}\}/gu, sure: true },
  { pattern: /\{%[^{}\n]{0,80}%\}/gu, sure: true },
  { pattern: /_{3,}/gu, sure: true },
  { pattern: /\[\p{Lu}[\p{Lu} _-]{1,40}\]/gu, sure: false },
  { pattern: /\[(?:\.{2,}|…| {1,20}|)\]/gu, sure: false },
  { pattern: /(?<![\p{L}\p{N}])(?:X{3,}|x{4,}|TODO|TBD|TKTK)(?![\p{L}\p{N}])/gu, sure: false },
];

/** Every placeholder in a text, in the order of the patterns, none named twice. */
export function findPlaceholders(text: string): Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const { pattern, sure } of PATTERNS) {
    for (const [match] of text.matchAll(pattern)) {
      const key = match.toLowerCase();
      if (!found.has(key)) found.set(key, { text: match, sure });
    }
  }
  return [...found.values()];
}

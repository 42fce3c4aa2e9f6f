// The part of an answer that an office writes to everybody: without the addresses above the salutation, what follows the
// closing, and the letter that is quoted beneath.

const SALUTATION = /^[ \t]*dear\b[^\n,:;]{0,80}(?:[,:;]|$)/im;
const CLOSING =
  /^[ \t]*(?:sincerely|respectfully|best(?: regards| wishes)?|(?:kind |warm |with kind )?regards|(?:very truly |truly )?yours|all the best)\b[^\n]{0,30}$/gim;
const QUOTED = /^(?:[ \t]*-{2,} ?(?:original|forwarded) message.*|on .{6,120} wrote:[ \t]*)$/im;

/** So many words before a place, at least, for what follows it to be left out: a pasted mail begins with lines of its own. */
const ENOUGH = 20;

const wordCount = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/** The text up to where a match begins; all of it when too little would be left. */
function before(text: string, at: number | undefined): string {
  const head = at === undefined ? text : text.slice(0, at);
  return wordCount(head) >= ENOUGH ? head : text;
}

/** What an answer says between its salutation and its closing, as far as it has them. */
export function replyBody(text: string): string {
  const own = before(text, QUOTED.exec(text)?.index).replace(/^>.*$/gm, "");
  const greeted = SALUTATION.exec(own);
  const said = greeted ? own.slice(greeted.index + greeted[0].length) : own;
  const kept = wordCount(said) >= ENOUGH ? said : own;
  return before(kept, [...kept.matchAll(CLOSING)].at(-1)?.index);
}

/** The words of a text as they are written: "don’t" is one, accents are left out. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .match(/\p{L}+(?:'\p{L}+)*|\d+/gu) ?? [];

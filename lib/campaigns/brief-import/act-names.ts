// What a text calls a measure: "the Clean Rivers Act (H.R. 5)", "S. 5, “A Bill for Rivers”".
import type { Citation } from "@/lib/congress/citation";

const ACT = /(?:\b\p{Lu}[\p{L}’'&-]*\s+(?:(?:for|of|the|and|to|in|on|our|with|from|a)\s+){0,3}){1,9}Act\b/gu;
const BEFORE_NAME = /^(?:The|A|Cosponsor|Support|Oppose|Pass|Reject|Vote|Sponsor|Block)\s+(?:the\s+)?/;

/** The names of acts in a text, "Clean Rivers Act". */
export const actNames = (text: string): string[] =>
  [...text.matchAll(ACT)].map(([name]) => name.replace(BEFORE_NAME, "").replace(/\s+/g, " "));

const FAR = 120;
const QUOTED = String.raw`["“](?<title>\p{Lu}[^"“”]{7,120}?)[.,]?["”]`;
const QUOTED_BEFORE = new RegExp(String.raw`${QUOTED}[\s,(–—:-]*$`, "u");
const QUOTED_BEHIND = new RegExp(`^${QUOTED}`, "u");
const ACT_BEFORE = /Act(?: of \d{4})?["”]?[\s,(/–—:-]*$/;
const UP_TO_NAME = /^[\s,(–—:-]*(?:(?:or|is|known as|called|titled|entitled|also known as)\s+)?(?:the\s+)?/i;

/** What stands right beside a citation as the name or the title of its measure. */
export function titlesBeside(text: string, citations: readonly Citation[], index: number): string[] {
  const { start, end } = citations[index] ?? { start: 0, end: 0 };
  const before = text.slice(Math.max(citations[index - 1]?.end ?? 0, start - FAR), start);
  const after = text
    .slice(end, Math.min(citations[index + 1]?.start ?? text.length, end + FAR))
    .replace(UP_TO_NAME, "");
  const [next] = actNames(after);
  return [
    ACT_BEFORE.test(before) ? actNames(before).at(-1) : undefined,
    QUOTED_BEFORE.exec(before)?.groups?.title,
    next !== undefined && after.replace(/^["“]/, "").startsWith(next) ? next : undefined,
    QUOTED_BEHIND.exec(after)?.groups?.title,
  ].filter((title) => title !== undefined);
}

/** Words that many titles have. */
const COMMON = new Set(
  `act acts resolution bill the and for our your all with from that this america americas american americans national federal united states
  protect protecting protection save saving stop stopping end ending support supporting improve improving restore restoring strengthen
  strengthening better fair fairness freedom safe safer safety reform modernization`.split(/\s+/),
);
const wordsOf = (title: string): Set<string> =>
  new Set(
    title
      .normalize("NFD")
      .toLowerCase()
      .split(/[^a-z]+/)
      .map((word) => word.replace(/s$/, ""))
      .filter((word) => word.length > 2 && !COMMON.has(word) && !COMMON.has(`${word}s`)),
  );

const isActName = (title: string): boolean => /\bAct(?: of \d{4})?\.?$/.test(title);
/** "GIG Act" may stand for anything. */
const isAcronym = (name: string): boolean => /^[\p{Lu}\d.&’'-]{2,12}(?:\s\d{4})?\sAct$/u.test(name);
const isTitleCase = (name: string): boolean => name.split(/\s+/).length > 2 && !/\s\p{Ll}{5,}/u.test(name);

/** Whether a name is clearly that of another measure than the one with this title. Short forms and nicknames are not. */
export function isOtherTitle(name: string, title: string): boolean {
  if (isAcronym(name) || !(isActName(name) || (isTitleCase(name) && isActName(title)))) return false;
  const [named, recorded] = [wordsOf(name), wordsOf(title)];
  return named.size > 0 && recorded.size > 0 && ![...named].some((word) => recorded.has(word));
}

/** Whether a name is that of the measure with this title, each of its words. */
export function isSameTitle(name: string, title: string): boolean {
  const [named, recorded] = [wordsOf(name), wordsOf(title)];
  return (
    named.size > 0 && [...named].every((word) => recorded.has(word)) && [...recorded].every((word) => named.has(word))
  );
}

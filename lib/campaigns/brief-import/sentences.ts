import type { Span } from "@/lib/campaigns/brief-import/proposal";

/** Words that end in a dot and no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|\p{Lu}\.\p{Lu}|sens?|reps?|del|dem|gov|mr|mrs|ms|dr|prof|hon|st|jr|sr|no|nos|vs|etc|inc|co|corp|cong|sess|res|con|dept|approx|est|e\.g|i\.e|u\.s|d\.c|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;

/** The sentences of a text without its markup. A dot within one of `citations` ends none. */
export function sentencesOf(text: string, citations: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let next = 0;
  for (const match of text.matchAll(/[.!?…]{1,6}["”’)\]]{0,3}(?=\s)/g)) {
    const dot = match.index;
    const end = dot + match[0].length;
    while ((citations[next]?.end ?? Number.POSITIVE_INFINITY) <= dot) next++;
    if ((citations[next]?.start ?? Number.POSITIVE_INFINITY) <= dot) continue;
    const isDot = match[0] === ".";
    if (isDot && ABBREVIATION.test(text.slice(Math.max(0, dot - 12), dot)) && !endsAnyway(text, dot, end)) continue;
    if (/^\s*\p{Ll}/u.test(text.slice(end, end + 8))) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== "") sentences.push({ start, end: text.length });
  return sentences.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
}

/** "in the U.S. Ask ...": the next word begins like a sentence of ours. */
const endsAnyway = (text: string, dot: number, end: number): boolean =>
  /(?:U\.S|D\.C|etc|Inc)$/.test(text.slice(Math.max(0, dot - 4), dot)) &&
  /^\s+(?:The|This|That|It|We|Our|In|Ask|Tell|Urge|Call|Please|Cosponsor|Vote|Support|Oppose|Congress)\b/.test(
    text.slice(end, end + 16),
  );

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && /\s/.test(text[from] ?? "")) from++;
  return { start: from, end };
}

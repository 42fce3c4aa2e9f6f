import { NUMBER, NUMBER_END } from "@/lib/congress/citation-pattern";

type NumberSpan = { number: number; start: number; end: number };

const NEXT = new RegExp(
  String.raw`(?:\s?[,;/&]\s{0,3}(?:and\s{1,3}|or\s{1,3}|&\s{0,3})?|\s{1,3}(?:and|or)\s{1,3})(${NUMBER})${NUMBER_END}`,
  "iuy",
);

/** What may stand behind a number that goes on a list of measures: "H.R. 5 and 3 others" is one measure, not two. */
const GOES_ON =
  /^(?:\s*(?:[,;.:!?)\]&/|—–-]|['’]s?\b|$)|\s+(?:and|or|by|would|will|are|is|were|was|have|has|which|that|sponsored|introduced|to|in the|of the \d+(?:st|nd|rd|th))\b|\s*\(|\s*\n)/iu;

/** The further numbers of a list that goes on behind a citation: after "H.R. 1" in "H.R. 1, 2 and 3". */
export function numbersAfter(text: string, from: number): NumberSpan[] {
  const spans: NumberSpan[] = [];
  let at = from;
  for (;;) {
    NEXT.lastIndex = at;
    const match = NEXT.exec(text);
    const end = NEXT.lastIndex;
    const digits = match?.[1] ?? "";
    // "H.R. 5, 2025" is a measure and a date.
    if (!match || /^(?:19|20)\d\d$/.test(digits) || !GOES_ON.test(text.slice(end, end + 24))) return spans;
    spans.push({ number: Number(digits.replace(",", "")), start: end - digits.length, end });
    at = end;
  }
}

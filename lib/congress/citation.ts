// Measures as people write them. The forms are those of https://www.congress.gov/help/legislation-and-law-abbreviations
// and what newspapers, letters and web addresses make of them.
import { isCitation } from "@/lib/congress/citation-guards";
import { ADDRESSES, IDS, measureOfAddress, refFrom } from "@/lib/congress/citation-link";
import { numbersAfter } from "@/lib/congress/citation-list";
import { AT_START, CONGRESS_BEFORE, CONGRESS_BEHIND, IN_TEXT, typeOf } from "@/lib/congress/citation-pattern";
import { citationOf, type MeasureType } from "@/lib/congress/measure";

/** A measure as cited; `congress` is null where the text does not say which Congress it is of. */
export type MeasureRef = { congress: number | null; type: MeasureType; number: number };

/** A citation in a text: `text.slice(start, end)` is how it is written, in UTF-16 units. */
export type Citation = MeasureRef & { start: number; end: number; text: string };

const AROUND = 48;

/** No citation that fills a field is longer, web addresses included. */
const LONGEST = 500;

const numberOf = (digits: string): number => Number(digits.replace(",", ""));

function citedAt(text: string, match: RegExpMatchArray, previousEnd: number): Citation[] {
  const { 0: written, index: start = 0, groups = {} } = match;
  const type = typeOf(groups);
  const digits = groups.number ?? "";
  if (type === null) return [];
  const before = text.slice(Math.max(0, start - AROUND), start);
  const headEnd = start + written.length;
  const found = { text: written, type, number: digits, spelled: groups.form !== undefined };
  const follows = previousEnd > 0 && /^[\s/,&]*$/.test(text.slice(previousEnd, start));
  if (!isCitation(found, before, text.slice(headEnd, headEnd + AROUND), follows)) return [];

  const spans = [{ number: numberOf(digits), start, end: headEnd }, ...numbersAfter(text, headEnd)];
  const last = spans.at(-1);
  CONGRESS_BEHIND.lastIndex = last?.end ?? headEnd;
  const suffix = CONGRESS_BEHIND.exec(text);
  const named = suffix?.groups?.bracketed ?? suffix?.groups?.plain ?? CONGRESS_BEFORE.exec(before)?.[1];
  const congress = named === undefined ? null : Number(named);
  if (suffix && last) last.end = suffix.index + suffix[0].length;
  return spans.map(({ number, start, end }) => ({ congress, type, number, start, end, text: text.slice(start, end) }));
}

function linkedIn(text: string): Citation[] {
  const links = [...text.matchAll(ADDRESSES)].map((match) => ({ match, ref: measureOfAddress(match[0]) }));
  const byId = [...text.matchAll(IDS)].map((match) => ({ match, ref: refFrom(match[1], match[2], match[3]) }));
  return [...links, ...byId].flatMap(({ match: { 0: whole, index: start }, ref }) => {
    const written = whole.replace(/[.,;:!?'’*_]+$/, "");
    return ref ? [{ ...ref, start, end: start + written.length, text: written }] : [];
  });
}

/**
 * Every measure cited in a text, in order: abbreviated, in words, in lists ("H.R. 1, 2 and 3" are three), as an id or
 * an address. Addresses are read whole; nothing else inside one counts. Takes time in proportion to the text.
 */
export function findCitations(text: string): Citation[] {
  const citations = linkedIn(text);
  // Blanks keep the places of everything else.
  const blank = (whole: string): string => " ".repeat(whole.length);
  const rest = text.replace(ADDRESSES, blank).replace(IDS, blank);
  let end = 0;
  for (const match of rest.matchAll(IN_TEXT)) {
    if (match.index < end) continue;
    const found = citedAt(rest, match, end);
    end = found.at(-1)?.end ?? end;
    for (const citation of found) citations.push(citation);
  }
  return sharing(
    citations.sort((a, b) => a.start - b.start),
    text,
  );
}

/** "H.R. 5/S. 6 (118th)": the Congress behind a pair is that of both. */
function sharing(citations: Citation[], text: string): Citation[] {
  return citations.map((citation, index) => {
    const next = citations[index + 1];
    const isPair = next !== undefined && /^\s?\/\s?$/.test(text.slice(citation.end, next.start));
    return isPair && citation.congress === null ? { ...citation, congress: next.congress } : citation;
  });
}

/** The measure that a string is the citation of, and nothing else: what a form's field holds. Null if it is none. */
export function parseCitation(text: string): MeasureRef | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim().replace(/[.,;:]+$/, "");
  const [link] = linkedIn(trimmed);
  if (link?.start === 0 && link.end === trimmed.length) {
    return { congress: link.congress, type: link.type, number: link.number };
  }
  const match = AT_START.exec(trimmed);
  const type = match?.groups ? typeOf(match.groups) : null;
  if (!match?.groups || type === null) return null;
  CONGRESS_BEHIND.lastIndex = match[0].length;
  const suffix = CONGRESS_BEHIND.exec(trimmed);
  if (match[0].length + (suffix?.[0].length ?? 0) !== trimmed.length) return null;
  const congress = suffix?.groups?.bracketed ?? suffix?.groups?.plain;
  return {
    congress: congress === undefined ? null : Number(congress),
    type,
    number: numberOf(match.groups.number ?? ""),
  };
}

const ORDINAL_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

/** "118th", "121st". */
export const ordinal = (number: number): string => `${number}${ORDINAL_ENDINGS[ordinals.select(number)] ?? "th"}`;

/** How a reference is written so that `parseCitation` gives it back: "S.Res. 61", "H.R. 842 (118th)". */
export const formatCitation = (ref: MeasureRef): string =>
  ref.congress === null ? citationOf(ref) : `${citationOf(ref)} (${ordinal(ref.congress)})`;

/** A citation without a space or a Congress, "S.Res.61". */
export const compactCitation = (ref: Pick<MeasureRef, "type" | "number">): string =>
  citationOf(ref).replace("\u00a0", "");

// A letter as it goes into an office's own form: the text to copy, whether it fits, and what could be left out.
import type { ComposedLetter } from "@/lib/letters/letter";
import { bodyBlocks } from "@/lib/letters/letter-text";
import { ownSharePercent } from "@/lib/letters/own-share";
import { usDate } from "@/lib/letters/us-date";

/** The organization's blocks of a letter. */
export type Block = "opening" | "request";

/** What a shorter version leaves out: the date and address, which the form knows; sources; a paragraph, with its text. */
export type LeftOut = { part: "heading" | "sources" } | { part: Block; text: string };

export type FormFit = {
  /** the whole letter, as it is copied */
  text: string;
  /** characters of `text`, as browsers count what a field may hold */
  length: number;
  limit: number;
  fits: boolean;
  /** what would go instead, if the person wants it so; null while the letter fits */
  shortened: { text: string; length: number; fits: boolean; leftOut: LeftOut[] } | null;
};

type Parts = { heading: boolean; sources: boolean; opening: string[]; request: string[] };

const paragraphsOf = (block: string): string[] => block.split(/\n\s*\n/).filter((text) => text.trim() !== "");

const CITATION = / ?\[\d{1,3}\]/g;

/** Without the list of sources its numbers point nowhere; in the person's own words nothing is touched. */
function textOf(letter: ComposedLetter, { heading, sources, opening, request }: Parts): string {
  const cited = (paragraphs: readonly string[]): string => {
    const text = paragraphs.join("\n\n");
    return sources ? text : text.replace(CITATION, "");
  };
  const list = letter.sources.map(({ number, text, url }) => `[${number}] ${text}${url ? ` ${url}` : ""}`);
  return [
    ...(heading ? [usDate(letter.date), letter.addressee.join("\n")] : []),
    letter.salutation,
    ...bodyBlocks({ opening: cited(opening), ownWords: letter.ownWords, request: cited(request) }),
    letter.closing,
    letter.signature.join("\n"),
    sources ? list.join("\n") : "",
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/**
 * The blocks in which a kept letter may hold words of the person's: it does not tell which block was edited, only that
 * more of it is the person's than their own paragraph. Then both count as theirs.
 */
export function editedBlocks({ ownWords, opening, request, ownSharePercent: share }: ComposedLetter): readonly Block[] {
  const unedited = [opening, request].map((text) => ({ original: text, text }));
  return share > ownSharePercent(ownWords, unedited) ? ["opening", "request"] : [];
}

/** One step shorter, the least loss first; null when all that is left is the person's. */
function shorter(parts: Parts, letter: ComposedLetter, own: readonly Block[]): { parts: Parts; left: LeftOut } | null {
  if (parts.heading) return { parts: { ...parts, heading: false }, left: { part: "heading" } };
  if (parts.sources && letter.sources.length > 0)
    return { parts: { ...parts, sources: false }, left: { part: "sources" } };
  const without = (block: Block, keep: number) => {
    const text = parts[block].at(-1);
    if (text === undefined || own.includes(block) || parts[block].length <= keep) return null;
    return { parts: { ...parts, [block]: parts[block].slice(0, -1) }, left: { part: block, text } };
  };
  const detail = parts.request.at(-2);
  if (without("opening", 0)) return without("opening", 0);
  if (detail !== undefined && !own.includes("request")) {
    const request = parts.request.toSpliced(-2, 1);
    return { parts: { ...parts, request }, left: { part: "request", text: detail } };
  }
  // What is asked for goes last of all.
  return without("request", 0);
}

/**
 * Fits a letter to a form's limit, in characters. When it is too long, a shorter version is proposed: without the date and
 * address, then the sources, then the organization's paragraphs, the opening's before the request's, what is asked for
 * last. Own words are never cut, nor a block named in `edited`; so the proposal may be too long still (`fits` says so), and
 * then only the person can shorten it.
 */
export function fitToForm(
  letter: ComposedLetter,
  limit: number,
  edited: readonly Block[] = editedBlocks(letter),
): FormFit {
  const whole: Parts = {
    heading: true,
    sources: true,
    opening: paragraphsOf(letter.opening),
    request: paragraphsOf(letter.request),
  };
  const text = textOf(letter, whole);
  const fits = text.length <= limit;
  const fit = { text, length: text.length, limit, fits };
  if (fits) return { ...fit, shortened: null };
  const leftOut: LeftOut[] = [];
  let parts = whole;
  let short = text;
  while (short.length > limit) {
    const step = shorter(parts, letter, edited);
    if (!step) break;
    parts = step.parts;
    leftOut.push(step.left);
    short = textOf(letter, parts);
  }
  if (leftOut.length === 0) return { ...fit, shortened: null };
  return { ...fit, shortened: { text: short, length: short.length, fits: short.length <= limit, leftOut } };
}

import { findPlaceholders } from "@/lib/asks/placeholders";
import type { Legislator } from "@/lib/legislators/legislator";
import { formLimitOf } from "@/lib/letters/form-limit";
import type { Channel, ComposedLetter, LetterEdits } from "@/lib/letters/letter";
import { asPlainText } from "@/lib/letters/letter-text";
import { estimatePages, MAX_PRINTED_PAGES } from "@/lib/letters/page-estimate";
import { findUnprintable } from "@/lib/letters/printable";

/**
 * What is said about a letter before it is sent. Only what would embarrass its sender or cannot be sent stops it.
 * Deliberately absent: any check of how much a letter is like another, or of what it says.
 */

export type LetterPart =
  | "subject"
  | "opening"
  | "ownWords"
  | "request"
  | "signature"
  | "prefix"
  | "firstName"
  | "lastName"
  | "street"
  | "city"
  | "state"
  | "zip"
  | "email"
  | "channel";

export type LetterProblem = {
  /** message key in messages/en/letter-problems.json; `values` are its ICU arguments */
  code:
    | "request-blank"
    | "subject-blank"
    | "subject-line-breaks"
    | "placeholder-left"
    | "placeholder-likely"
    | "too-long-for-form"
    | "maybe-too-long-for-form"
    | "too-long-for-email"
    | "too-long-for-print"
    | "unprintable-characters"
    | "system-prefix"
    | "system-name"
    | "system-street"
    | "system-town"
    | "system-state"
    | "system-zip"
    | "system-email"
    | "system-subject"
    | "system-own-words"
    | "system-our-words"
    | "system-other"
    | "post-address"
    | "post-name"
    | "post-street"
    | "post-office"
    | "way-closed";
  severity: "stop" | "advice";
  /** where it is; null for the letter as a whole */
  part: LetterPart | null;
  values: Record<string, string | number>;
};

/** Characters of an e-mail: about five pages. More is an attachment in disguise, and nobody reads it. */
export const EMAIL_LIMIT_CHARACTERS = 20_000;

const PARTS = ["subject", "opening", "ownWords", "request"] as const;

function findTextProblems(letter: ComposedLetter, edits: LetterEdits): LetterProblem[] {
  const problems: LetterProblem[] = [];
  if (letter.request.trim() === "") {
    problems.push({ code: "request-blank", severity: "stop", part: "request", values: {} });
  }
  if (letter.subject === "") problems.push({ code: "subject-blank", severity: "stop", part: "subject", values: {} });
  if (/[\r\n]/.test(edits.subject?.trim() ?? "")) {
    problems.push({ code: "subject-line-breaks", severity: "advice", part: "subject", values: {} });
  }
  for (const part of PARTS) {
    for (const { text, sure } of findPlaceholders(letter[part])) {
      const code = sure ? "placeholder-left" : "placeholder-likely";
      problems.push({ code, severity: sure ? "stop" : "advice", part, values: { part, text } });
    }
  }
  return problems;
}

function findEmailProblem(letter: ComposedLetter): LetterProblem[] {
  const limit = EMAIL_LIMIT_CHARACTERS;
  const length = asPlainText(letter).length;
  if (length <= limit) return [];
  const values = { limit, length, over: length - limit };
  return [{ code: "too-long-for-email", severity: "stop", part: null, values }];
}

// It stops nothing: whoever pastes it is shown a shorter version beside the whole one, and chooses.
function findFormProblem(letter: ComposedLetter, legislator: Legislator): LetterProblem[] {
  const { characters: limit, stated } = formLimitOf(legislator);
  const length = asPlainText(letter).length;
  if (length <= limit) return [];
  const code = stated ? "too-long-for-form" : "maybe-too-long-for-form";
  return [{ code, severity: "advice", part: null, values: { limit, length, over: length - limit } }];
}

function findPrintProblems(letter: ComposedLetter): LetterProblem[] {
  const problems: LetterProblem[] = [];
  const pages = estimatePages(letter);
  if (pages > MAX_PRINTED_PAGES) {
    const values = { pages, limit: MAX_PRINTED_PAGES };
    problems.push({ code: "too-long-for-print", severity: "stop", part: null, values });
  }
  const texts = { ...letter, signature: letter.signature.join("\n") };
  for (const part of [...PARTS, "signature"] as const) {
    const characters = part === "subject" ? [] : findUnprintable(texts[part]);
    if (characters.length === 0) continue;
    const values = { part, characters: characters.join(" "), count: characters.length };
    problems.push({ code: "unprintable-characters", severity: "stop", part, values });
  }
  return problems;
}

/**
 * Everything to say about a letter before it goes out by `channel`; while no channel is chosen, only what holds for
 * all. Lengths are in characters, as forms count them.
 */
export function findLetterProblems(input: {
  letter: ComposedLetter;
  edits: LetterEdits;
  channel: Channel | null;
  legislator: Legislator;
}): LetterProblem[] {
  const { letter, edits, channel } = input;
  const problems = findTextProblems(letter, edits);
  if (channel === null) return problems;
  if (channel === "print" || channel === "post") return [...problems, ...findPrintProblems(letter)];
  // What an office's own system takes is told by whoever knows it: lib/delivery/ways.
  if (channel === "cwc") return problems;
  return [...problems, ...(channel === "form" ? findFormProblem(letter, input.legislator) : findEmailProblem(letter))];
}

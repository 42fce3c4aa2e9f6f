import { type ChangeObject, diffSentences, diffWordsWithSpace } from "diff";
import type { AskContent } from "@/lib/asks/ask-version";
import { toForm } from "@/lib/asks/text-form";

export type Change = { kind: "same" | "added" | "removed"; text: string };

/** One field that two versions have differently: "headline", "openings.sponsor", "verb", "audience.states". */
export type FieldDiff = { field: string; changes: Change[] };

const listOf = (items: readonly (string | null)[]): string => items.join(", ");

/** A content field by field, as a person reads it: wordings of one kind together, as in the editor. */
function fieldsOf({ verb, stance, audience, measureId, texts }: AskContent): Record<string, string> {
  return {
    verb,
    stance,
    "audience.to": audience.to,
    "audience.states": listOf(audience.states),
    "audience.parties": listOf(audience.parties),
    "audience.committees": listOf(audience.committees),
    "audience.legislators": listOf(audience.legislators),
    "audience.standings": listOf(audience.standings),
    measureId: measureId ?? "",
    ...toForm(texts),
  };
}

const toChanges = (found: ChangeObject<string>[]): Change[] =>
  found.map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }));

// Words are marked one by one only where they leave most of a sentence standing: else it reads as fragments of both.
const SHARED_AT_LEAST = 0.6;

const lettersIn = (text: string): number => text.replace(/\s/g, "").length;

/** A sentence that became another: word by word when most of it stayed, else all of the old one and all of the new. */
function changesWithin(before: string, after: string): Change[] {
  const byWord = toChanges(diffWordsWithSpace(before, after));
  const shared = byWord.reduce((sum, { kind, text }) => sum + (kind === "same" ? lettersIn(text) : 0), 0);
  return shared >= SHARED_AT_LEAST * Math.max(lettersIn(before), lettersIn(after)) ? byWord : replaced(before, after);
}

/** Sentence by sentence, and within those that were changed a little, word by word. */
function changesBetween(before: string, after: string): Change[] {
  const bySentence = toChanges(diffSentences(before, after));
  return bySentence.flatMap((change, index): Change[] => {
    const [previous, next] = [bySentence[index - 1], bySentence[index + 1]];
    if (change.kind === "removed" && next?.kind === "added") return changesWithin(change.text, next.text);
    return change.kind === "added" && previous?.kind === "removed" ? [] : [change];
  });
}

// A code is one word: half of a name in another is no change that a person would read.
const CODES = /^(?:verb|stance|measureId|topic|audience\.)/;
const replaced = (before: string, after: string): Change[] =>
  [
    { kind: "removed" as const, text: before },
    { kind: "added" as const, text: after },
  ].filter(({ text }) => text !== "");

/** What changed from one version to another, by field, in the order of the editor; fields that are the same left out. */
export function diffVersions(before: AskContent, after: AskContent): FieldDiff[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.keys({ ...old, ...now }).flatMap((field): FieldDiff[] => {
    const [from, to] = [old[field] ?? "", now[field] ?? ""];
    if (from === to) return [];
    return [{ field, changes: CODES.test(field) ? replaced(from, to) : changesBetween(from, to) }];
  });
}

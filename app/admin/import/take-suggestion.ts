import { askField } from "@/components/staff/import/import-state";
import { type AudienceOffice, everyoneIn, includesOffice } from "@/lib/asks/audience";
import { findCitations, formatCitation, type MeasureRef, parseCitation } from "@/lib/congress/citation";
import { chamberOf } from "@/lib/congress/measure";

type Values = Record<string, string>;

const isSame = (a: MeasureRef, b: MeasureRef): boolean =>
  a.type === b.type && a.number === b.number && (a.congress === b.congress || !a.congress || !b.congress);

/** A text in which one measure is cited instead of another, wherever it was. */
export function recite(text: string, from: MeasureRef, to: string): string {
  const found = findCitations(text).filter((citation) => isSame(citation, from));
  return found.reduceRight((words, { start, end }) => words.slice(0, start) + to + words.slice(end), text);
}

/** The fields that hold words of the brief: its own, and the headlines and summaries of all asks. */
const HOLDS_WORDS = /^(title|lede|body|asks\.\d+\.(headline|summary))$/;

/** The brief and its asks with one measure cited instead of another; which, is kept for when its text is made anew. */
export function reciteBrief(values: Values, from: MeasureRef, to: string): Values {
  const fields = Object.entries(values).filter(([name]) => HOLDS_WORDS.test(name));
  const texts = Object.fromEntries(fields.map(([name, text]) => [name, recite(text, from, to)]));
  const recited = [...(values.recited ?? "").split("\n"), `${formatCitation(from)}>${to}`].filter(Boolean).join("\n");
  return { ...values, ...texts, recited };
}

/** A text with every measure cited that was taken instead of another. */
export function reciteAll(text: string, recited: string): string {
  return recited.split("\n").reduce((words, line) => {
    const [from = "", to = ""] = line.split(">");
    const ref = parseCitation(from);
    return ref ? recite(words, ref, to) : words;
  }, text);
}

/**
 * Gives the proposed ask with this index another measure, in the words of all asks and of the brief, and takes it to
 * the chamber that the measure is in.
 */
export function takeSuggestion(values: Values, index: number, suggestion: string): Values {
  const to = parseCitation(suggestion);
  if (!to) return values;
  const field = (name: Parameters<typeof askField>[1]) => askField(index, name);
  const from = parseCitation(values[field("measure")] ?? "");
  const office = (values[field("audience")] ?? "both") as AudienceOffice;
  const chamber = chamberOf(to.type);
  const audience = includesOffice(everyoneIn(office), chamber) ? office : chamber;
  // What is there already is no longer to be introduced but joined.
  const verb = values[field("verb")] === "introduce_companion" ? "cosponsor" : (values[field("verb")] ?? "");
  const taken = { ...values, [field("verb")]: verb, [field("measure")]: suggestion, [field("audience")]: audience };
  return from ? reciteBrief(taken, from, suggestion) : taken;
}

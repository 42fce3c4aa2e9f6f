import type { Chamber } from "@/lib/congress/measure";
import { dialectOf } from "@/lib/delivery/channels/cwc/dialect";
import { elementsOf } from "@/lib/delivery/channels/cwc/elements";
import { type FieldRule, rulesOf } from "@/lib/delivery/channels/cwc/limits";
import type { CwcMessage } from "@/lib/delivery/channels/cwc/message";
import type { XmlElement } from "@/lib/delivery/channels/cwc/xml";

/**
 * Why the congressional web service would not take a message: the element, and what is wrong with it. `limit` is the
 * length that is asked for and `length` the one found, both in characters.
 */
export type CwcProblem = {
  element: string;
  code: "missing" | "too_short" | "too_long" | "malformed" | "not_listed" | "too_many";
  limit?: number;
  length?: number;
};

const MOST_STREET_LINES = 3;

/** Everything for which a chamber would refuse a message; empty when it may go. Texts are judged as they would be sent. */
export function findCwcProblems(message: CwcMessage, chamber: Chamber): CwcProblem[] {
  const rules = rulesOf(chamber);
  const leaves = leavesOf(elementsOf(message, dialectOf(chamber)));
  return [
    ...leaves.flatMap(([name, text]) => problemsOf(name, text, rules[name] ?? {})),
    ...acrossFields(message, leaves),
  ];
}

type Leaf = readonly [name: string, text: string | null];

const leavesOf = ([name, content]: XmlElement): Leaf[] =>
  typeof content === "string" || content === null ? [[name, content]] : content.flatMap(leavesOf);

function problemsOf(element: string, text: string | null, rule: FieldRule): CwcProblem[] {
  if (text === null) return rule.required ? [{ element, code: "missing" }] : [];
  if (rule.list && !rule.list.includes(text)) return [{ element, code: "not_listed" }];
  if (rule.form && !rule.form.test(text)) return [{ element, code: "malformed" }];
  const { min = 0, max = Number.POSITIVE_INFINITY } = rule;
  // White space around a text carries it over a limit, never up to one.
  const length = [...text].length;
  const trimmed = [...text.trim()].length;
  if (trimmed < min) return [{ element, code: "too_short", limit: min, length: trimmed }];
  return length > max ? [{ element, code: "too_long", limit: max, length }] : [];
}

function acrossFields(message: CwcMessage, leaves: readonly Leaf[]): CwcProblem[] {
  const isThere = (element: string): boolean => leaves.some(([name, text]) => name === element && text !== null);
  const problems: CwcProblem[] = [];
  if (message.topics.length === 0) problems.push({ element: "LibraryOfCongressTopic", code: "missing" });
  if (message.bills.length > 0 && !message.position) problems.push({ element: "ProOrCon", code: "missing" });
  if (!isThere("OrganizationStatement") && !isThere("ConstituentMessage")) {
    problems.push({ element: "ConstituentMessage", code: "missing" });
  }
  if (message.constituent.street.length > MOST_STREET_LINES) {
    problems.push({ element: "Address3", code: "too_many", limit: MOST_STREET_LINES });
  }
  return problems;
}

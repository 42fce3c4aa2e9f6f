import { Liquid, type Template } from "liquidjs";

/**
 * Renders the organization's texts. They are Liquid of which only output and `if` are left: no loop, no include, no
 * assignment, no filter, so that the worst a text can do is to be wrong. What a supporter types is only ever a value
 * here, never a template. Variables: docs/texts.md.
 */

/** The values a text may use. `null` renders as nothing and is false in `{% if %}`. */
export type TextVariables = {
  legislator: { title: string; lastName: string; fullName: string; chamber: string };
  measure: { citation: string | null; title: string | null; sponsor: string | null };
  standing: { since: string | null; asOf: string | null };
  position: { source: string | null };
  supporter: { city: string | null; state: string | null };
  campaign: { title: string };
};

// Far above any real text; keeps what one admin saves from slowing everyone. All limits are on the work, none on the time: a
// text that is fine must not fail because the machine is busy. Without loops, rendering cannot do more than its text is long,
// and ranges, which can, count against the memory.
const MAX_TEMPLATE_CHARACTERS = 20_000;
const MAX_CACHED_TEMPLATES = 2_000;

const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  parseLimit: MAX_TEMPLATE_CHARACTERS,
  memoryLimit: 100_000,
});
for (const tag of Object.keys(engine.tags)) if (tag !== "if") delete engine.tags[tag];
for (const filter of Object.keys(engine.filters)) delete engine.filters[filter];

/**
 * `[5]` in a text cites a source. It is marked before rendering with characters that no value can hold, so that
 * brackets in a town's name or in a title are never taken for a citation.
 */
export const CITATION_START = "\ue000";
export const CITATION_END = "\ue001";
const CITATION = /\[(\d{1,3})\]/g;
const MARKS = /[\ue000\ue001]/g;

const parsed = new Map<string, Template[]>();

/** Parses a text, or takes it from the cache; the oldest goes first when the cache is full. Throws on bad Liquid. */
function parseText(text: string): Template[] {
  const cached = parsed.get(text);
  if (cached) return cached;
  const template = engine.parse(text.replace(MARKS, "").replace(CITATION, `${CITATION_START}$1${CITATION_END}`));
  if (parsed.size >= MAX_CACHED_TEMPLATES) parsed.delete(parsed.keys().next().value ?? "");
  parsed.set(text, template);
  return template;
}

/** A value that cannot be mistaken for a citation mark. */
export const withoutMarks = (value: string): string => value.replace(MARKS, "");

/**
 * Renders one text; citations come out between CITATION_START and CITATION_END. Throws on Liquid that does not parse
 * or uses an unknown variable, filter or tag: the parsing of an ask's texts lets nobody save such a text.
 */
export function renderText(text: string, variables: TextVariables): string {
  return engine.renderSync(parseText(text), variables);
}

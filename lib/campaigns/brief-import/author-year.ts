// "(Galvani et al., 2020)" and "Smith (2019)": marks of those who cite by author and year.
import { fold } from "@/lib/campaigns/brief-import/person-name";
import type { PlainText } from "@/lib/campaigns/brief-import/plain-text";
import type { ProposedSource, Span } from "@/lib/campaigns/brief-import/proposal";

const CITED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]*)(?:,? (?:et al\.?|(?:and|&) \p{Lu}[\p{L}’'-]+|(?:(?:of|for|the|on) )?\p{Lu}[\p{L}’'-]+)){0,6},?\s\(?((?:19|20)\d\d)[a-z]?(?:,? pp?\. ?\d+(?:[–-]\d+)?)?\)?/gu;

const keyOf = (name: string, year: string): string => `${fold(name)} ${year}`;
const initials = (name: string): string =>
  name
    .replace(/[^\p{L}\s]/gu, "")
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(([first]) => first)
    .join("");

/** The sources by the words that cite them: the first author's last name, or an organization's first word or letters. */
export function byAuthorAndYear(sources: readonly ProposedSource[]): Map<string, ProposedSource> {
  const keys = new Map<string, ProposedSource>();
  for (const source of sources) {
    const year = source.date?.slice(0, 4);
    const author = source.author ?? source.title;
    if (!year || !author) continue;
    const letters = /\((\p{Lu}{2,8})\)/u.exec(author)?.[1] ?? (/,/.test(author) ? undefined : initials(author));
    for (const name of [/^[\p{L}’'-]+/u.exec(author)?.[0], letters])
      if (name && name.length > 1 && !keys.has(keyOf(name, year))) keys.set(keyOf(name, year), source);
  }
  return keys;
}

/** Where a text cites these sources: with its parentheses where nothing else stands in them. */
export function authorYearMarks(
  { text, from, to }: PlainText,
  keys: ReadonlyMap<string, ProposedSource>,
): (Span & { source: ProposedSource })[] {
  if (keys.size === 0) return [];
  return [...text.matchAll(CITED)].flatMap(({ 0: whole, 1: name = "", 2: year = "", index }) => {
    const source = keys.get(keyOf(name, year));
    const isInside = whole.endsWith(")") && !whole.includes("(");
    const isOpen = /\((?:see |cf\. |e\.g\.,? )?$/i.exec(text.slice(Math.max(0, index - 8), index))?.[0].length ?? 0;
    // "Smith (2019) shows": the name stays in its sentence, and the mark is the year.
    const lead = whole.includes("(") ? whole.lastIndexOf("(") : -isOpen;
    const start = index + (isInside && isOpen === 0 ? 0 : lead);
    const end = index + whole.length - (isInside && isOpen === 0 ? 1 : 0);
    return source ? [{ source, start: from[start] ?? 0, end: to[end - 1] ?? 0 }] : [];
  });
}

import type { Span } from "@/lib/campaigns/brief-import/proposal";

export type Split = { author: string | null; title: string | null; rest: string };

const PERSON = String.raw`\p{Lu}[\p{L}’'-]+,\s(?:\p{Lu}[\p{L}’'-]+\.?|\p{Lu}\.)(?:\s(?:\p{Lu}\.?|\p{Lu}[\p{L}’'-]+))?`;
/** "Last, First M.", "Last, F., and First Last", "Last, F. et al." */
const INITIALS = String.raw`\p{Lu}[\p{L}’'-]+,\s\p{Lu}\.(?:\s?\p{Lu}\.)*`;
const LAST_FIRST = new RegExp(
  String.raw`^(?:${PERSON})(?:,\s${INITIALS})*(?:,?\s(?:and|&)\s(?:${PERSON}|\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3}))?(?:,?\set al\.?)?(?=[,.(]|\s\()`,
  "u",
);
const FIRST_LAST =
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{L}’'-]+){1,2}(?:(?:,|\sand|,\sand|\s&)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+)*(?=[,.])/u;
const LONG_TITLE = 3;

const words = (text: string): number => text.trim().split(/\s+/).length;

/**
 * Takes a source apart in which nothing is set off: by its dots, else its commas. Two parts alone are not told apart
 * unless a date between them or a comma in a name says which is which.
 */
export function splitUnmarked(text: string, date: Span | null): Split {
  const lead = text.match(/^\s*/)?.[0].length ?? 0;
  const line = text.slice(lead);
  const person = LAST_FIRST.exec(line)?.[0];
  // "Author (2023). Title. Publisher."
  if (
    date &&
    /^[\s(]*$/.test(text.slice(Math.max(0, date.start - 2), date.start)) &&
    words(text.slice(0, date.start)) <= 12 &&
    /[\p{L}]/u.test(text.slice(date.end))
  ) {
    const before = text.slice(0, date.start).replace(/\(\s*$/, "");
    if (/\(\s*$/.test(text.slice(0, date.start)))
      return withAuthor(
        before,
        text.slice(date.end).replace(/^[\s).,:]+/, ""),
        separatorIn(text.slice(date.end).replace(/^[\s).,:]+/, "")),
      );
  }
  if (person)
    return withAuthor(
      person,
      line.slice(person.length).replace(/^[\s.,]+/, ""),
      separatorIn(line.slice(person.length)),
    );
  const dotted = line.split(/(?<!\b(?:\p{Lu}|St|Dr|No|vs|U\.S|Inc))\.\s+/u).filter((part) => /\p{L}/u.test(part));
  if (dotted.length >= 3)
    return { author: dotted[0] ?? null, title: dotted[1] ?? null, rest: dotted.slice(2).join(". ") };
  const dashed = /^(.{12,}?)\s(?:[–—|]|-)\s(.+)$/.exec(line);
  if (dashed) return { author: null, title: dashed[1] ?? null, rest: dashed[2] ?? "" };
  if (dotted.length === 2) return byLength(dotted[0] ?? "", dotted[1] ?? "");
  return byCommas(line);
}

/** A word that stands in the names of organizations and papers. */
export const isOrganization = (text: string): boolean =>
  words(text) <= 8 &&
  /\b(?:Associations?|Institute|Institution|Cent(?:er|re)|Department|Office|Universit\w+|Council|Foundation|Bureau|Agency|Committee|Society|League|Services?|Administration|Organization|Network|Coalition|Union|Commission|Times|Post|Journal|Tribune|Press|News|Reuters|Survey of|Fund|Project|Congress|Alliance|Academ(?:y|ies)|Group|AARP|Bank|Board|Federation|Initiative|Congregation|Conference|Church|Archives?|Partnership|Lab)\b/.test(
    text,
  );

const DOT = /(?<!\bU\.S)\.\s+/;
const separatorIn = (text: string): RegExp => (DOT.test(text.replace(/^[\s.,]+/, "").trimEnd()) ? DOT : /,\s+/);

function withAuthor(author: string, rest: string, separator: RegExp): Split {
  const parts = rest.split(separator).filter((part) => /\p{L}/u.test(part));
  const title = parts[0] ?? null;
  return { author, title, rest: parts.slice(1).join(", ") };
}

/** "Brookings Institution. How tariffs work" or "How tariffs work. Brookings": the longer is the title, if one clearly is. */
function byLength(first: string, second: string): Split {
  if (isOrganization(first)) return { author: first, title: second, rest: "" };
  if (isOrganization(second)) return { author: null, title: first, rest: second };
  return words(first) > words(second) + 1 || words(first) > 2 * LONG_TITLE
    ? { author: null, title: first, rest: second }
    : { author: first, title: second, rest: "" };
}

function byCommas(line: string): Split {
  const parts = line
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const [first = "", second, ...others] = parts;
  if (second === undefined) return { author: null, title: first || null, rest: "" };
  if (isOrganization(first) && !isOrganization(second))
    return { author: first, title: second, rest: others.join(", ") };
  const isPerson = FIRST_LAST.test(`${first},`);
  if (isPerson && words(second) >= 2 && others.length > 0)
    return { author: first, title: second, rest: others.join(", ") };
  if (words(first) > LONG_TITLE) return { author: null, title: first, rest: [second, ...others].join(", ") };
  return words(second) > LONG_TITLE || isPerson
    ? { author: first, title: second, rest: others.join(", ") }
    : { author: null, title: first, rest: [second, ...others].join(", ") };
}

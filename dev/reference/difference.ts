import { type ZipTable, zipsOf } from "@/dev/reference/compile-zips";
import type { OutlineTable } from "@/lib/districts/outlines";
import type { CommitteeTable } from "@/lib/legislators/committees";
import type { ContactFormTable } from "@/lib/legislators/contact-forms";
import type { LegislatorTable } from "@/lib/legislators/directory";
import type { Legislator } from "@/lib/legislators/legislator";

const holders = ({ legislators, vacant }: LegislatorTable): Map<string, Legislator | null> =>
  new Map([...legislators.map((one) => [one.seatId, one] as const), ...vacant.map((seat) => [seat, null] as const)]);

const FIELDS = ["name", "party", "termEnd", "washingtonOffice", "phone", "url", "form", "offices"] as const;

/** What changes from one table of legislators to another, a line for each seat. */
export function differenceOfLegislators(before: LegislatorTable | null, after: LegislatorTable): string[] {
  if (!before)
    return [`${after.legislators.length} legislators, ${after.vacant.length} vacant seats, for the first time`];
  const old = holders(before);
  return [...holders(after)].flatMap(([seat, one]) => {
    const previous = old.get(seat) ?? null;
    if (one?.bioguide !== previous?.bioguide)
      return [`${seat}: ${previous?.name ?? "vacant"} -> ${one?.name ?? "vacant"}`];
    if (!one || !previous) return [];
    const fields = FIELDS.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(previous[field]));
    return fields.length > 0 ? [`${seat}: ${one.name}: ${fields.join(", ")}`] : [];
  });
}

/** Who joins and who leaves each committee, a line for each that changes. */
export function differenceOfCommittees(before: CommitteeTable | null, after: CommitteeTable): string[] {
  if (!before) return [`${after.committees.length} committees and subcommittees, for the first time`];
  const old = new Map(before.committees.map((one) => [one.id, one]));
  const gone = before.committees.filter(({ id }) => !after.committees.some((one) => one.id === id));
  const changed = after.committees.flatMap((one) => {
    const previous = old.get(one.id);
    if (!previous) return [`${one.id}: new committee`];
    const [was, is] = [previous.members.split(" "), one.members.split(" ")];
    const joined = is.filter((id) => id && !was.includes(id)).map((id) => `+${id}`);
    const left = was.filter((id) => id && !is.includes(id)).map((id) => `-${id}`);
    const lead = previous.chairs !== one.chairs || previous.ranking !== one.ranking ? ["other leaders"] : [];
    const changes = [...joined, ...left, ...lead];
    return changes.length > 0 ? [`${one.id}: ${changes.join(" ")}`] : [];
  });
  return [...changed, ...gone.map(({ id }) => `${id}: committee gone`)];
}

/** Whose contact form is new, other or gone, a line for each. */
export function differenceOfContactForms(before: ContactFormTable | null, after: ContactFormTable): string[] {
  if (!before) return [`${after.forms.length} contact forms, for the first time`];
  const old = new Map(before.forms.map((form) => [form.bioguide, JSON.stringify(form)]));
  const now = new Map(after.forms.map((form) => [form.bioguide, JSON.stringify(form)]));
  return [
    ...[...now].flatMap(([id, form]) => (old.get(id) === form ? [] : [`${id}: contact form new or other`])),
    ...[...old.keys()].filter((id) => !now.has(id)).map((id) => `${id}: contact form gone`),
  ];
}

/** How many ZIP codes come, go and move, with the first of each. */
export function differenceOfZips(before: ZipTable | null, after: ZipTable): string[] {
  const old = before ? zipsOf(before) : new Map<string, string>();
  const now = zipsOf(after);
  const count = (word: string, zips: string[]) =>
    zips.length > 0
      ? [`${zips.length} ZIP codes ${word}: ${zips.slice(0, 5).join(", ")}${zips.length > 5 ? " ..." : ""}`]
      : [];
  return [
    ...count(
      "added",
      [...now.keys()].filter((zip) => !old.has(zip)),
    ),
    ...count(
      "gone",
      [...old.keys()].filter((zip) => !now.has(zip)),
    ),
    ...count(
      "in other seats",
      [...now.keys()].filter((zip) => old.has(zip) && old.get(zip) !== now.get(zip)),
    ),
  ];
}

/** How many districts get another outline, and how many lose theirs. */
export function differenceOfOutlines(before: OutlineTable | null, after: OutlineTable): string[] {
  const old = before?.outlines ?? {};
  const count = (number: number, what: string) => (number > 0 ? [`${number} outlines of districts ${what}`] : []);
  return [
    ...count(Object.entries(after.outlines).filter(([seat, path]) => old[seat] !== path).length, "new or other"),
    ...count(Object.keys(old).filter((seat) => !(seat in after.outlines)).length, "gone"),
  ];
}

// Fields that both sources write in much the same way. Their JSON holds numbers and booleans, their XML strings, and
// copies of either mix the two.
import { z } from "zod";
import { MEASURE_TYPES, type MeasureKey } from "@/lib/congress/measure";
import type { ListedCosponsor, ListedRelation } from "@/lib/congress/sources/source";

export const whole = z.union([
  z.number().int().nonnegative(),
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
]);

const flag = z.union([
  z.boolean(),
  z.stringFormat("flag", /^(?:true|false)$/i).transform((word) => word.toLowerCase() === "true"),
]);

const day = z.iso.date();
const maybeDay = z.preprocess((value) => (value === "" || value === undefined ? null : value), day.nullable());
const words = z.string().trim().min(1);
const bioguide = z.stringFormat("bioguide", /^[A-Z]\d{6}$/);
const isPresent = (value: unknown): boolean => value !== null && value !== undefined && value !== "";

/** A list, also where one entry stands without its list, or where XML's wrapper `item` stayed around it. */
export const listOf = <T extends z.ZodType>(entry: T) =>
  z.preprocess((value) => {
    const inner = typeof value === "object" && value !== null && "item" in value ? value.item : value;
    return (Array.isArray(inner) ? inner : [inner]).filter(isPresent);
  }, z.array(entry));

export const measureKey = z.object({
  congress: whole,
  type: z.preprocess((value) => (typeof value === "string" ? value.toUpperCase() : value), z.enum(MEASURE_TYPES)),
  number: whole,
});

const person = {
  bioguideId: bioguide,
  fullName: words,
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
};

/** What both sources say of a measure itself. */
export const measureFields = measureKey.extend({
  title: words,
  introducedDate: day,
  latestAction: z.object({ actionDate: day, text: words }),
  policyArea: z.object({ name: words }).nullish().catch(null),
  sponsors: listOf(z.object(person)).pipe(z.tuple([z.object(person)], z.object(person))),
  // Congress.gov writes a moment, or a date alone.
  updateDate: z.union([z.iso.datetime({ offset: true }), day]).transform((text) => new Date(text).toISOString()),
});

export const cosponsorField = z
  .object({ ...person, sponsorshipDate: day, isOriginalCosponsor: flag, sponsorshipWithdrawnDate: maybeDay })
  .transform(
    (row): ListedCosponsor => ({
      bioguide: row.bioguideId,
      since: row.sponsorshipDate,
      original: row.isOriginalCosponsor,
      withdrawnOn: row.sponsorshipWithdrawnDate,
    }),
  );

export const relatedField = measureKey.extend({ relationshipDetails: listOf(z.object({ type: z.string() })) });

/** Congress.gov writes "Rep. Foster, Bill [D-IL-11]" and "Sen. Casey, Robert P., Jr. [D-PA]". */
function nameOf({ fullName, firstName, lastName }: z.infer<z.ZodObject<typeof person>>): string {
  const plain =
    /^(?:Rep|Sen|Del|Com|Resident Commissioner)\.? (?<last>[^,[]+), (?<first>[^,[]+)(?:, (?<suffix>[^[]+))? \[/;
  const { last, first, suffix } = plain.exec(fullName)?.groups ?? {};
  if (!last || !first) return firstName && lastName ? `${firstName.trim()} ${lastName.trim()}` : fullName;
  return `${first.trim()} ${last.trim()}${suffix ? `, ${suffix.trim()}` : ""}`;
}

/** What is said of a measure itself, as we keep it. */
export function factsOf({ congress, type, number, ...bill }: z.infer<typeof measureFields>) {
  const [sponsor] = bill.sponsors;
  return {
    ...{ congress, type, number },
    title: bill.title,
    sponsor: { bioguide: sponsor.bioguideId, name: nameOf(sponsor) },
    introducedOn: bill.introducedDate,
    latestAction: { on: bill.latestAction.actionDate, text: bill.latestAction.text },
    policyArea: bill.policyArea?.name ?? null,
    updatedAt: bill.updateDate,
  };
}

const kindOf = (types: readonly string[]): ListedRelation["kind"] => {
  const said = types.join("\n").toLowerCase();
  if (said.includes("identical")) return "identical";
  return said.includes("companion") ? "companion" : "related";
};

/** A related measure with the closest relation that the Library of Congress, the House or the Senate gives it. */
export const toRelation = (row: z.infer<typeof relatedField>): ListedRelation => ({
  id: `${row.congress}-${row.type}-${row.number}`,
  kind: kindOf(row.relationshipDetails.map(({ type }) => type)),
});

/** What a source counts: those on the list now, and those who withdrew included; undefined where it does not say. */
export type Counts = { now?: number | undefined; ever?: number | undefined };

/**
 * Whether a list is all of it. Nobody stands on it twice, and it is as long as every count of the source's own. Where
 * only those on it now are counted, those who withdrew may stand on it besides.
 */
export function isWhole(list: readonly ListedCosponsor[], counts: readonly Counts[]): boolean {
  const entries = new Set(list.map(({ bioguide: who, since }) => `${who} ${since}`));
  const now = list.filter(({ withdrawnOn }) => withdrawnOn === null).length;
  const fits = (count: Counts): boolean =>
    (count.ever === undefined || count.ever === list.length) &&
    (count.now === undefined || count.now === list.length || count.now === now);
  return entries.size === list.length && counts.every(fits);
}

/** Whether an answer is about the measure that was asked about. */
export const isSame = (a: MeasureKey, b: MeasureKey): boolean =>
  a.congress === b.congress && a.type === b.type && a.number === b.number;

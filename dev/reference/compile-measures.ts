import { z } from "zod";
import { idOfMeasure, keyOfId, MEASURE_TYPES, type Measure } from "@/lib/congress/measure";
import type { ShippedRelation } from "@/lib/congress/measures-table";

/** The files name other measures as "hres100-119". */
const otherId = z
  .string()
  .transform((text) => text.toUpperCase().replace(/^([A-Z]+)(\d+)-(\d+)$/, "$3-$1-$2"))
  .refine((id) => keyOfId(id) !== null);

const bills = z.array(
  z.object({
    congress: z.number(),
    type: z.enum(MEASURE_TYPES),
    number: z.number(),
    title: z.string().min(1),
    sponsor: z.object({ bioguide: z.string(), name: z.string() }),
    introduced: z.iso.date(),
    latest_action: z.object({ date: z.iso.date(), text: z.string() }),
    cosponsors_as_of: z.iso.date(),
    cosponsors_complete_as_of: z.boolean(),
    cosponsors: z.array(
      z.object({
        bioguide: z.string(),
        date: z.iso.date(),
        original: z.boolean(),
        withdrawn: z.iso.date().nullable().default(null),
      }),
    ),
    url: z.url(),
    policy_area: z.string().nullable().default(null),
    identical: z.array(otherId).default([]),
    similar: z.array(otherId).default([]),
    predecessor: otherId.nullable().default(null),
  }),
);

/** Facts about measures, and how they stand to one another. */
export type MeasureFacts = { measures: Measure[]; relations: ShippedRelation[] };

/** The measures of a file, with their relations. */
export function compileMeasures(body: unknown): MeasureFacts {
  const rows = bills.parse(body);
  return { measures: rows.map(toMeasure), relations: relationsOf(rows) };
}

type Bill = z.infer<typeof bills>[number];

/** Each pair once, though both may name the other. Similar measures of the two chambers are companions. */
function relationsOf(rows: Bill[]): ShippedRelation[] {
  const all = rows.flatMap((row): ShippedRelation[] => {
    const id = idOfMeasure(row);
    const beside = (kind: "identical" | "companion", others: string[]): ShippedRelation[] =>
      others.map((other) => {
        const [measureId = id, relatedId = other] = [id, other].sort();
        return { measureId, relatedId, kind };
      });
    const before = row.predecessor;
    return [
      ...beside("identical", row.identical),
      ...beside("companion", row.similar),
      ...(before ? [{ measureId: before, relatedId: id, kind: "reintroduced_as" as const }] : []),
    ];
  });
  return [...new Map(all.map((relation) => [JSON.stringify(relation), relation])).values()];
}

/**
 * A measure with its cosponsors. A list that is not whole keeps that mark: it was read from the text as introduced, so
 * it proves the original cosponsors and nothing about anyone else.
 */
const toMeasure = (bill: Bill): Measure => ({
  id: idOfMeasure(bill),
  congress: bill.congress,
  type: bill.type,
  number: bill.number,
  title: bill.title,
  sponsorBioguide: bill.sponsor.bioguide,
  sponsorName: bill.sponsor.name,
  introducedOn: bill.introduced,
  latestActionOn: bill.latest_action.date,
  latestAction: bill.latest_action.text,
  cosponsorsAsOf: bill.cosponsors_as_of,
  cosponsorsComplete: bill.cosponsors_complete_as_of,
  sourceName: bill.cosponsors_complete_as_of ? "Congress.gov" : "Congress.gov, text as introduced",
  disputed: [],
  policyArea: bill.policy_area,
  url: bill.url,
  cosponsors: bill.cosponsors.map(({ bioguide, date, original, withdrawn }) => ({
    bioguide,
    since: date,
    original,
    withdrawnOn: withdrawn,
    missingSince: null,
  })),
});

// BILLSTATUS, the bulk data of GovInfo, read strictly. Schema 3.0.0: https://github.com/usgpo/bill-status (2024-09-18). A file
// holds the whole list of cosponsors, so a file that is cut off is refused, never read in part.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import type { MeasureKey } from "@/lib/congress/measure";
import {
  cosponsorField,
  factsOf,
  isSame,
  isWhole,
  listOf,
  measureFields,
  relatedField,
  toRelation,
  whole,
} from "@/lib/congress/sources/fields";
import type { SourceFacts, SourceProblem } from "@/lib/congress/sources/source";
import { fail, ok, type Result } from "@/lib/shared/result";

// An element that is missing, or empty, holds nobody; one that holds something else than items is not understood.
const itemsOf = <T extends z.ZodType>(entry: T) =>
  z.preprocess(
    (value) => {
      if (value === "" || value === undefined) return { item: "" };
      const isUnderstood = typeof value === "object" && value !== null && ("item" in value || "count" in value);
      return isUnderstood ? value : null;
    },
    z.object({ item: listOf(entry), count: whole.optional(), countIncludingWithdrawnCosponsors: whole.optional() }),
  );

const file = z.object({
  billStatus: z.object({
    bill: measureFields.extend({
      cosponsors: itemsOf(cosponsorField),
      relatedBills: itemsOf(relatedField).nullable().catch(null),
    }),
  }),
});

// Values stay strings: "007" is no number until a field says so. An entity cannot grow: declared ones are not read.
const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: true, htmlEntities: true });

/** Reads a BILLSTATUS file. */
export function parseBillStatus(xml: string, asked: MeasureKey): Result<SourceFacts, SourceProblem> {
  if (/<!DOCTYPE/i.test(xml.slice(0, 1000)) || XMLValidator.validate(xml) !== true) return fail("garbled");
  const tree: unknown = parser.parse(xml);
  const parsed = file.safeParse(tree);
  if (!parsed.success) return fail("garbled");
  const { cosponsors, relatedBills, ...bill } = parsed.data.billStatus.bill;
  if (!isSame(bill, asked)) return fail("other_measure");

  const { item: list, count: now, countIncludingWithdrawnCosponsors: ever } = cosponsors;
  return ok({
    ...factsOf(bill),
    cosponsors: list,
    complete: isWhole(list, [{ now, ever }]),
    listed: ever ?? list.length,
    related: relatedBills?.item.map(toRelation) ?? null,
  });
}

// What version 3 of the Congress.gov API answers, read strictly: an answer of another shape, or about another measure, is no
// answer. Shapes: https://github.com/LibraryOfCongress/api.congress.gov, Documentation/BillEndpoint.md (2026-06-09).
import { z } from "zod";
import type { MeasureKey } from "@/lib/congress/measure";
import {
  type Counts,
  cosponsorField,
  factsOf,
  isSame,
  isWhole,
  listOf,
  measureFields,
  measureKey,
  relatedField,
  toRelation,
  whole,
} from "@/lib/congress/sources/fields";
import type { ListedCosponsor, ListedRelation, SourceFacts, SourceProblem } from "@/lib/congress/sources/source";
import { fail, ok, type Result } from "@/lib/shared/result";

const counts = z.object({ count: whole, countIncludingWithdrawnCosponsors: whole.optional() });
const toCounts = (given: z.infer<typeof counts>): Counts => ({
  now: given.count,
  ever: given.countIncludingWithdrawnCosponsors,
});

const item = z.object({ bill: measureFields.extend({ cosponsors: counts.optional() }) });

// The request is repeated in an answer, sometimes in part.
const request = z
  .object({ congress: z.unknown(), billType: z.unknown(), billNumber: z.unknown() })
  .transform(({ congress, billType, billNumber }) => ({ congress, type: billType, number: billNumber }))
  .pipe(measureKey)
  .nullable()
  .catch(null);

const cosponsorPage = z.object({
  cosponsors: listOf(cosponsorField),
  pagination: counts.extend({ next: z.string().optional() }),
  request: request.optional(),
});

const relatedPage = z.object({
  relatedBills: listOf(relatedField),
  pagination: counts.extend({ next: z.string().optional() }),
  request: request.optional(),
});

/** The measure itself, without its list, and what it says of how long the list is. */
export type ApiItem = {
  facts: Omit<SourceFacts, "cosponsors" | "complete" | "listed" | "related">;
  counts: Counts[];
};

export type ApiPage<T> = { rows: T[]; counts: Counts; isLast: boolean };

/** Reads `/bill/{congress}/{type}/{number}`. */
export function parseItem(body: unknown, asked: MeasureKey): Result<ApiItem, SourceProblem> {
  const parsed = item.safeParse(body);
  if (!parsed.success) return fail("garbled");
  const { cosponsors, ...bill } = parsed.data.bill;
  if (!isSame(bill, asked)) return fail("other_measure");
  return ok({ facts: factsOf(bill), counts: cosponsors ? [toCounts(cosponsors)] : [] });
}

/** Reads one page of `/bill/{congress}/{type}/{number}/cosponsors`. */
export function parseCosponsors(body: unknown, asked: MeasureKey): Result<ApiPage<ListedCosponsor>, SourceProblem> {
  const parsed = cosponsorPage.safeParse(body);
  if (!parsed.success) return fail("garbled");
  const { cosponsors: rows, pagination, request: answered } = parsed.data;
  if (answered && !isSame(answered, asked)) return fail("other_measure");
  return ok({ rows, counts: toCounts(pagination), isLast: !pagination.next });
}

/** Reads one page of `/bill/{congress}/{type}/{number}/relatedbills`. */
export function parseRelated(body: unknown, asked: MeasureKey): Result<ApiPage<ListedRelation>, SourceProblem> {
  const parsed = relatedPage.safeParse(body);
  if (!parsed.success) return fail("garbled");
  const { relatedBills, pagination, request: answered } = parsed.data;
  if (answered && !isSame(answered, asked)) return fail("other_measure");
  return ok({ rows: relatedBills.map(toRelation), counts: toCounts(pagination), isLast: !pagination.next });
}

/**
 * A measure with what was read of its list. `isRead`: every page came. The list is whole only when it is then also as
 * long as the source itself counts, on the item and on each page.
 */
export function toFacts(
  { facts, counts: onItem }: ApiItem,
  list: { rows: ListedCosponsor[]; counts: Counts[]; isRead: boolean },
  related: ListedRelation[] | null,
): SourceFacts {
  const all = [...onItem, ...list.counts];
  return {
    ...facts,
    cosponsors: list.rows,
    complete: list.isRead && isWhole(list.rows, all),
    listed: all.find(({ ever }) => ever !== undefined)?.ever ?? list.counts[0]?.now ?? null,
    related,
  };
}

// What changed in a week, told by the ledger as it was before it and after it.
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import type { Span } from "@/lib/insights/overview-filter";
import type { PositionRecord, PositionStance } from "@/lib/responses/positions/position";

type Recorded = PositionRecord & { recordedAt: Date; withdrawnAt: Date | null };

const heldAt = (record: Recorded, isPast: (day: IsoDate) => boolean): boolean =>
  isPast(todayInWashington(record.recordedAt)) &&
  !(record.withdrawnAt && isPast(todayInWashington(record.withdrawnAt)));

/**
 * The position of one legislator on one ask before a span and after it, from the records that stood on the ledger then.
 * `judge` says what records amount to. Null when it is the same.
 */
export function changeOver(
  records: readonly Recorded[],
  { from, to }: Span,
  judge: (records: readonly PositionRecord[]) => PositionStance | null,
): { before: PositionStance | null; after: PositionStance | null } | null {
  const before = judge(records.filter((record) => heldAt(record, (day) => day < from)));
  const after = judge(records.filter((record) => heldAt(record, (day) => day <= to)));
  return before === after ? null : { before, after };
}

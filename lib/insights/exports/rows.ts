import { type AttemptOutcome, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { holdCodeOf } from "@/lib/delivery/holding";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { ExportRow } from "@/lib/insights/exports/exports";
import { directory } from "@/lib/legislators/directory";
import type { Channel } from "@/lib/letters/letter";

/** Adds to a stored row what it says of its office and of a letter's delivery. */
export function exportRow(row: ExportRow, now: Date): ExportRow {
  if ("hold" in row) row.delivery = deliveryOf(row, now);
  return "bioguide" in row ? Object.assign(row, officeOf(String(row.bioguide), row.seat)) : row;
}

/** `seat` is the one that was written to; where none is known, the one that they hold now. */
function officeOf(bioguide: string, given: ExportRow[string] | undefined): ExportRow {
  const legislator = directory().findLegislator(bioguide);
  const seat = typeof given === "string" ? given : (legislator?.seatId ?? null);
  const state = seat?.slice(0, 2) ?? null;
  return { seat, state, legislator: legislator?.name ?? null, party: legislator?.party ?? null };
}

function deliveryOf(row: ExportRow, now: Date): DeliveryState {
  const channel = row.channel as Channel;
  const attempt = { number: 1, channel, startedAt: now, finishedAt: null, code: null };
  const attempts = row.attempt === null ? [] : [{ ...attempt, outcome: row.outcome as AttemptOutcome | null }];
  const facts = { measureId: row.measure as string | null, congress: Number(row.congress), seatId: String(row.seat) };
  return stateOf(channel, attempts, (row.hold as WaitReason | null) ?? holdCodeOf(facts, now));
}

import { type AttemptOutcome, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { holdCodeOf } from "@/lib/delivery/holding";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { ExportRow } from "@/lib/insights/exports/exports";
import { directory } from "@/lib/legislators/directory";
import type { Channel } from "@/lib/letters/letter";

type Stored = Record<string, string | number | Date | null>;

/** What a stored row says of its office and of a letter's delivery, added to it; times as ISO 8601 in UTC. */
export function exportRow(row: Stored, now: Date): ExportRow {
  const plain: ExportRow = {};
  for (const [column, value] of Object.entries(row))
    plain[column] = value instanceof Date ? value.toISOString() : value;
  const office = "bioguide" in row ? officeOf(String(row.bioguide), row.seat) : {};
  return { ...plain, ...office, ...("hold" in row && { delivery: deliveryOf(row, now) }) };
}

/** `seat` is the one that was written to; where none is known, the one that they hold now. */
function officeOf(bioguide: string, given: Stored[string] | undefined): ExportRow {
  const legislator = directory().findLegislator(bioguide);
  const seat = typeof given === "string" ? given : (legislator?.seatId ?? null);
  const state = seat?.slice(0, 2) ?? null;
  return { seat, state, legislator: legislator?.name ?? null, party: legislator?.party ?? null };
}

function deliveryOf(row: Stored, now: Date): DeliveryState {
  const channel = row.channel as Channel;
  const attempt = { number: 1, channel, startedAt: now, finishedAt: null, code: null };
  const attempts = row.attempt === null ? [] : [{ ...attempt, outcome: row.outcome as AttemptOutcome | null }];
  const facts = { measureId: row.measure as string | null, congress: Number(row.congress), seatId: String(row.seat) };
  return stateOf(channel, attempts, (row.hold as WaitReason | null) ?? holdCodeOf(facts, now));
}

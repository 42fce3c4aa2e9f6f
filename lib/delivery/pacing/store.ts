import { type Db, inTransaction } from "@/lib/db";
import { NO_PACE, OFFICE_RATES, type Pace, takeTurn } from "@/lib/delivery/pacing/pacing";
import { NO_SLOTS, type Slots, takeSlot } from "@/lib/delivery/pacing/slots";

/** `go`: after `waitS` seconds, which are few. Else the letter is to come back after them. */
export type Turn = { go: boolean; waitS: number };

/**
 * Takes a turn at one office, and a moment at its chamber's system, for a campaign's letter: both or neither. The rows
 * are locked, an office always before its chamber, so that all workers together keep the pace.
 */
export function takeTurns(wanted: { chamber: string; seatId: string; campaignId: string }): Promise<Turn> {
  return inTransaction(async (tx) => {
    const office = await lockRow<Pace>(tx, wanted.seatId, NO_PACE);
    const turn = takeTurn(office.content, OFFICE_RATES, wanted.campaignId, office.at);
    if (turn.waitS > 0) {
      await keepRow(tx, wanted.seatId, turn.pace);
      return { go: false, waitS: turn.waitS };
    }
    const chamber = await lockRow<Slots>(tx, wanted.chamber, NO_SLOTS);
    const slot = takeSlot(chamber.content, chamber.at);
    await keepRow(tx, wanted.chamber, slot.slots);
    if (slot.isTaken) await keepRow(tx, wanted.seatId, turn.pace);
    return { go: slot.isTaken, waitS: slot.waitS };
  });
}

// On the database's clock, which all workers share.
async function lockRow<T extends object>(tx: Db, key: string, fresh: T): Promise<{ content: T; at: number }> {
  const json = JSON.stringify(fresh);
  const [row] = await tx.$queryRaw<{ content: T; at: number }[]>`
    INSERT INTO "OfficePace" (key, content, "updatedAt") VALUES (${key}, ${json}::jsonb, now())
    ON CONFLICT (key) DO UPDATE SET "updatedAt" = now()
    RETURNING content, extract(epoch FROM clock_timestamp())::float8 AS at`;
  if (!row) throw new Error("an insert returned no row");
  return row;
}

const keepRow = (tx: Db, key: string, content: object): Promise<number> =>
  tx.$executeRaw`UPDATE "OfficePace" SET content = ${JSON.stringify(content)}::jsonb WHERE key = ${key}`;

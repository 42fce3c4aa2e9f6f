import type { Db } from "@/lib/db";
import type { Attempt, AttemptOutcome } from "@/lib/delivery/delivery";
import type { HoldCode } from "@/lib/delivery/holding";
import type { Channel } from "@/lib/letters/letter";

export const attemptsInOrder = { orderBy: { number: "asc" } } as const;

/** A stored attempt as a plain object of the domain. */
export const toAttempt = (row: Omit<Attempt, "outcome"> & { outcome: string | null }): Attempt => ({
  number: row.number,
  channel: row.channel,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
  outcome: row.outcome as AttemptOutcome | null,
  code: row.code,
});

type AttemptKey = { organizationId: string; letterId: string; number: number };

/** Writes down that a letter is held instead of carried. False when another worker wrote the same attempt first. */
export async function holdAttempt(
  tx: Db,
  key: AttemptKey,
  { channel, code }: { channel: Channel; code: HoldCode },
  now: Date,
): Promise<boolean> {
  const data = { ...key, channel, outcome: "held", code, startedAt: now, finishedAt: now };
  const { count } = await tx.deliveryAttempt.createMany({ data, skipDuplicates: true });
  return count === 1;
}

/** Adds what a person reports as an attempt of its own. Nothing is added when another report came first. */
export async function addReportedAttempt(
  tx: Db,
  key: AttemptKey,
  channel: Channel,
  outcome: AttemptOutcome,
  now: Date,
): Promise<void> {
  const data = { ...key, channel, outcome, startedAt: now, finishedAt: now };
  await tx.deliveryAttempt.createMany({ data, skipDuplicates: true });
}

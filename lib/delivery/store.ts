import { type Db, db } from "@/lib/db";
import type { Attempt, AttemptOutcome } from "@/lib/delivery/delivery";
import type { HoldCode } from "@/lib/delivery/holding";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";

/** All that carrying a letter needs; null when it was erased. */
export async function loadLetterToDeliver(organizationId: string, id: string) {
  const row = await db().prisma.letter.findUnique({
    where: { organizationId_id: { organizationId, id } },
    include: {
      text: true,
      attempts: attemptsInOrder,
      action: { include: { supporter: { include: { identity: true } } } },
    },
  });
  const replyTo = row?.action.supporter?.identity?.email;
  if (!row?.text || !replyTo) return null;
  return {
    id: row.id,
    actionId: row.actionId,
    bioguide: row.bioguide,
    seatId: row.seatId,
    measureId: row.measureId,
    congress: row.congress,
    channel: row.channel,
    composed: row.text.content as ComposedLetter,
    attempts: row.attempts.map(toAttempt),
    replyTo,
  };
}

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

/** Writes down that an attempt begins, before anything leaves. False when another worker began the same one. */
export async function beginAttempt(key: AttemptKey, channel: Channel, now: Date): Promise<boolean> {
  const { count } = await db().prisma.deliveryAttempt.createMany({
    data: { ...key, channel, startedAt: now },
    skipDuplicates: true,
  });
  return count === 1;
}

/** Writes down how an attempt ended, unless that is known already. */
export async function endAttempt(
  key: AttemptKey,
  outcome: AttemptOutcome,
  code: string | null,
  now: Date,
): Promise<void> {
  await db().prisma.deliveryAttempt.updateMany({
    where: { ...key, outcome: null },
    data: { outcome, code, finishedAt: now },
  });
}

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

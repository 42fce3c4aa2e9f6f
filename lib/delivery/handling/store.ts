// Letters that a person takes in hand: called back, tried again, sent another way.
import { type Db, db } from "@/lib/db";
import { type Attempt, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { attemptsInOrder, toAttempt } from "@/lib/delivery/store";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { Channel } from "@/lib/letters/letter";

export type LetterInHand = {
  organizationId: string;
  id: string;
  campaignId: string;
  seatId: string;
  bioguide: string;
  channel: Channel;
  attempts: Attempt[];
  state: DeliveryState;
  /** why it waits; null: it does not */
  waiting: WaitReason | null;
  hasSender: boolean;
};

type Where = { organizationId?: string; actionId?: string; campaignId?: string; id: { in: string[] } };

/** Letters as they stand now, without what came too late: that is asked where it matters. */
export async function loadLettersInHand(tx: Db, where: Where): Promise<LetterInHand[]> {
  const rows = await tx.letter.findMany({
    where,
    include: { attempts: attemptsInOrder, hold: true, sender: { select: { letterId: true } } },
    // So two who take the same ones in hand do it in the same order, and neither waits for the other.
    orderBy: { id: "asc" },
  });
  return rows.map((row) => {
    const attempts = row.attempts.map(toAttempt);
    const { organizationId, id, campaignId, seatId, bioguide, channel } = row;
    const waiting = (row.hold?.reason ?? null) as WaitReason | null;
    const state = stateOf(channel, attempts, waiting);
    return {
      organizationId,
      id,
      campaignId,
      seatId,
      bioguide,
      channel,
      attempts,
      state,
      waiting,
      hasSender: row.sender !== null,
    };
  });
}

/**
 * Writes down what somebody decided of a letter, as an attempt of its own. False when a worker, or somebody else, was
 * faster: then nothing is changed.
 */
export async function addDecision(
  tx: Db,
  { organizationId, id, attempts }: Pick<LetterInHand, "organizationId" | "id" | "attempts">,
  decision: { outcome: "requeued" | "cancelled"; channel: Channel; code: string | null },
  now: Date,
): Promise<boolean> {
  const data = {
    organizationId,
    letterId: id,
    number: (attempts.at(-1)?.number ?? 0) + 1,
    startedAt: now,
    finishedAt: now,
  };
  // What holds it is locked before the letter is, which the trigger of an attempt does (the snag of a letter is kept by it): in
  // that order a worker has a letter wait, too, and two at once never wait for one another.
  await tx.$queryRaw`SELECT FROM "DeliveryHold" WHERE "organizationId" = ${organizationId}::uuid AND "letterId" = ${id}::uuid FOR UPDATE`;
  const { count } = await tx.deliveryAttempt.createMany({ data: { ...data, ...decision }, skipDuplicates: true });
  if (count === 1) await tx.deliveryHold.deleteMany({ where: { organizationId, letterId: id } });
  return count === 1;
}

/** Gives a letter another way. */
export async function saveWay(tx: Db, { organizationId, id }: LetterInHand, channel: Channel): Promise<void> {
  await tx.letter.update({ where: { organizationId_id: { organizationId, id } }, data: { channel } });
}

const UNKNOWN_MAILS = `
SELECT l."organizationId", l.id FROM "Snag" s
JOIN "Letter" l ON l."organizationId" = s."organizationId" AND l.id = s."letterId"
WHERE s.outcome = 'unknown' AND l.channel = 'email'`;

/** Letters by e-mail of which nobody knows whether the mail server got them. */
export async function listUnknownMails(): Promise<Pick<LetterInHand, "organizationId" | "id" | "attempts">[]> {
  const { rows } = await db().pool.query<{ organizationId: string; id: string }>(UNKNOWN_MAILS);
  const attempts = await db().prisma.deliveryAttempt.findMany({
    where: { letterId: { in: rows.map(({ id }) => id) } },
    orderBy: { number: "asc" },
  });
  const byLetter = Map.groupBy(attempts, ({ letterId }) => letterId);
  return rows.map((row) => ({ ...row, attempts: (byLetter.get(row.id) ?? []).map(toAttempt) }));
}

/** Writes down that an unknown letter did arrive; `code` says how that was found out. False when somebody was faster. */
export async function addFinding(
  tx: Db,
  { organizationId, id, attempts }: Pick<LetterInHand, "organizationId" | "id" | "attempts">,
  code: string,
  now: Date,
  channel: Channel = "email",
): Promise<boolean> {
  const number = (attempts.at(-1)?.number ?? 0) + 1;
  const key = { organizationId, letterId: id, number, channel };
  const outcome = channel === "email" ? "handed_to_mail" : "accepted";
  const data = { ...key, outcome, code, startedAt: now, finishedAt: now };
  return (await tx.deliveryAttempt.createMany({ data, skipDuplicates: true })).count === 1;
}

import type { IsoDate } from "@/lib/congress/measure";
import { type Db, db } from "@/lib/db";
import type { Span } from "@/lib/insights/overview-filter";
import type { Scope } from "@/lib/insights/store";
import type { PositionRecord } from "@/lib/responses/positions/position";

/** Keeps that somebody wants the digest; the same again changes nothing. */
export async function saveWish(tx: Db, userId: string, since: Date): Promise<void> {
  await tx.digestWish.createMany({ data: { userId, since }, skipDuplicates: true });
}

/** Forgets that somebody wants the digest; the same again changes nothing. */
export async function deleteWish(tx: Db, userId: string): Promise<void> {
  await tx.digestWish.deleteMany({ where: { userId } });
}

/** Who wants the digest and has an address, in a steady order. */
export async function listWishes(): Promise<{ userId: string; email: string }[]> {
  const rows = await db().prisma.digestWish.findMany({
    select: { userId: true, user: { select: { email: true } } },
    orderBy: { userId: "asc" },
  });
  return rows.flatMap(({ userId, user: { email } }) => (email ? { userId, email } : []));
}

const asDate = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/**
 * Takes a person's digest of a week for sending, before anything leaves. False when somebody took it before: a mail server
 * cannot be asked whether it has a mail, so one that was taken is never sent again, unless it is given back. Who switched the
 * digest off a moment ago gets none.
 */
export async function takeDigest(userId: string, monday: IsoDate, now: Date): Promise<boolean> {
  const count = await db().prisma.$executeRaw`
    INSERT INTO "DigestSent" ("userId", monday, "takenAt")
    SELECT "userId", ${asDate(monday)}::date, ${now} FROM "DigestWish" WHERE "userId" = ${userId}::uuid
    ON CONFLICT DO NOTHING`;
  return count === 1;
}

/** Gives back a digest that certainly did not go, to be tried again. */
export async function giveBackDigest(userId: string, monday: IsoDate): Promise<void> {
  await db().prisma.digestSent.deleteMany({ where: { userId, monday: asDate(monday) } });
}

/** Forgets which digests went before a day. */
export async function forgetDigests(before: IsoDate): Promise<void> {
  await db().prisma.digestSent.deleteMany({ where: { monday: { lt: asDate(before) } } });
}

const DAY_MS = 86_400_000;

/** Surely all of a span's days in Washington, and somewhat more on either side. */
const around = ({ from, to }: Span) => ({
  gte: new Date(asDate(from).getTime() - DAY_MS),
  lt: new Date(asDate(to).getTime() + 2 * DAY_MS),
});

/** When answers were told of, around a span; of as many as its days had, whatever the campaign had before. */
export async function loadAnswerTimes({ organizationId, campaignId }: Scope, span: Span): Promise<Date[]> {
  const where = { organizationId, campaignId, reportedAt: around(span) };
  return (await db().prisma.response.findMany({ where, select: { reportedAt: true } })).map((row) => row.reportedAt);
}

export type LedgerRecord = PositionRecord & {
  askId: string;
  bioguide: string;
  recordedAt: Date;
  withdrawnAt: Date | null;
};

/** Everything on the ledger about those on whom something was recorded or withdrawn around a span. */
export async function loadTouchedLedger({ organizationId, campaignId }: Scope, span: Span): Promise<LedgerRecord[]> {
  const scope = { organizationId, campaignId };
  const touched = await db().prisma.positionRecord.findMany({
    where: { ...scope, OR: [{ recordedAt: around(span) }, { withdrawnAt: around(span) }] },
    select: { askId: true, bioguide: true },
    distinct: ["askId", "bioguide"],
  });
  if (touched.length === 0) return [];
  const rows = await db().prisma.positionRecord.findMany({
    where: {
      organizationId,
      askId: { in: touched.map((row) => row.askId) },
      bioguide: { in: touched.map((row) => row.bioguide) },
    },
    orderBy: [{ on: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, stance, evidence, on, url, quote, note, responseId, ...row }) => ({
    ...{ id, stance, evidence, url, quote, note, responseId, on: on.toISOString().slice(0, 10) },
    ...{ askId: row.askId, bioguide: row.bioguide, recordedAt: row.recordedAt, withdrawnAt: row.withdrawnAt },
  }));
}

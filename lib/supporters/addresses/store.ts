// What is known of addresses without keeping them: which take no mail, and how often mails were asked for.
import { type Db, db } from "@/lib/db";
import { authSecrets, env } from "@/lib/env";
import { batched } from "@/lib/shared/batch";
import { addressDigest } from "@/lib/supporters/addresses/address-digest";
import { HOUR_MS } from "@/lib/supporters/addresses/allowance";

const digestsOf = (address: string): string[] => authSecrets().map((secret) => addressDigest(secret, address));

/** Whether what went to an address came back for good, so that it is not used again. */
export async function isDeadAddress(tx: Db | null, address: string): Promise<boolean> {
  const digests = digestsOf(address);
  if (tx) return (await tx.deadAddress.count({ where: { digest: { in: digests } } })) > 0;
  return isDead(digests);
}

// Before each letter by e-mail: those of the same moment ask together.
const isDead = batched(
  async (asked: string[][]): Promise<boolean[]> => {
    const text = `SELECT digest FROM "DeadAddress" WHERE digest = ANY($1::text[])`;
    const query = { name: "dead-addresses", text, values: [[...new Set(asked.flat())]] };
    const dead = new Set((await db().pool.query<{ digest: string }>(query)).rows.map(({ digest }) => digest));
    return asked.map((digests) => digests.some((digest) => dead.has(digest)));
  },
  { size: 32, inFlight: 2 },
);

/** Those of many addresses that are given up. */
export async function findDeadAddresses(addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const digests = new Map(
    addresses.flatMap((address) => digestsOf(address).map((digest) => [digest, address] as const)),
  );
  const rows = await db().prisma.deadAddress.findMany({ where: { digest: { in: [...digests.keys()] } } });
  return new Set(rows.flatMap(({ digest }) => digests.get(digest) ?? []));
}

/** Writes down that an address takes no mail; `status` is the server's code (RFC 3463). */
export async function markDeadAddress(tx: Db, address: string, status: string | null, now: Date): Promise<void> {
  const data = { digest: addressDigest(env().AUTH_SECRET, address), status, since: now };
  await tx.deadAddress.createMany({ data, skipDuplicates: true });
}

/** Has an address used again, because somebody knows that it takes mail now. False when it was not given up. */
export async function reviveAddress(tx: Db, address: string): Promise<boolean> {
  return (await tx.deadAddress.deleteMany({ where: { digest: { in: digestsOf(address) } } })).count > 0;
}

/**
 * Counts one more mail for a key within the last hour. False when it had `most` already: then it is not counted. Exact also
 * for many at the same moment, since the row is locked until the transaction ends.
 */
export async function takeAllowance(tx: Db, key: string, most: number, now: Date): Promise<boolean> {
  const digest = addressDigest(env().AUTH_SECRET, key);
  const since = new Date(now.getTime() - HOUR_MS);
  const counted = await tx.$executeRaw`
    INSERT INTO "MailAllowance" AS a (key, "askedAt", "updatedAt") VALUES (${digest}, ARRAY[${now}::timestamptz], ${now})
    ON CONFLICT (key) DO UPDATE
      SET "askedAt" = ARRAY(SELECT t FROM unnest(a."askedAt") t WHERE t > ${since}) || ${now}::timestamptz, "updatedAt" = ${now}
      WHERE (SELECT count(*) FROM unnest(a."askedAt") t WHERE t > ${since}) < ${most}`;
  return counted === 1;
}

/** Forgets what is counted no more, and returned mails that will not come again. */
export async function forgetOldMails(now: Date): Promise<void> {
  const { prisma } = db();
  await prisma.mailAllowance.deleteMany({ where: { updatedAt: { lt: new Date(now.getTime() - HOUR_MS) } } });
  await prisma.returnedMail.deleteMany({ where: { readAt: { lt: new Date(now.getTime() - RETURNED_KEPT_MS) } } });
}

const RETURNED_KEPT_MS = 30 * 24 * HOUR_MS;

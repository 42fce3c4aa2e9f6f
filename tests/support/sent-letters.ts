// Letters that were confirmed and wait for a worker, for tests that begin there.
import { db } from "@/lib/db";
import type { Draft } from "@/lib/letters/draft";
import type { Channel } from "@/lib/letters/letter";
import { sendLetters } from "@/lib/letters/send-letters";
import { shownHash, startThreeLetters, TODAY, waitForConfirmation } from "./letters";

export type LetterKey = { organizationId: string; letterId: string };

/**
 * Northampton's three letters, by one way: to Representative McGovern, Senators Warren and Markey. No job of theirs has
 * run; the mail that confirms is not in the queue any more.
 */
export async function confirmThree(channel: Channel, own: Partial<Draft> = {}, now = TODAY) {
  const begun = await startThreeLetters({ prefix: "Ms.", ...own }, now);
  const letters = begun.draft.letters.map((letter) => ({ ...letter, channel }));
  const token = await waitForConfirmation({ ...begun, draft: { ...begun.draft, letters } }, now);
  const sent = await sendLetters(token, await shownHash(token, now), now);
  if (!sent.ok) throw new Error(sent.problem.code);
  await db().pool.query("DELETE FROM graphile_worker._private_jobs WHERE payload->>'letterId' IS NULL");
  const rows = await db().prisma.letter.findMany({ where: { actionId: begun.actionId } });
  const keyOf = (bioguide: string): LetterKey => {
    const row = rows.find((each) => each.bioguide === bioguide);
    if (!row) throw new Error(`no letter to ${bioguide}`);
    return { organizationId: row.organizationId, letterId: row.id };
  };
  return {
    ...sent.value,
    actionId: begun.actionId,
    keys: rows.map(({ organizationId, id }) => ({ organizationId, letterId: id })),
    markey: keyOf("M000133"),
    warren: keyOf("W000817"),
    mcgovern: keyOf("M000312"),
  };
}

/** A letter's attempts, in order. */
export const attemptsOf = ({ letterId }: LetterKey) =>
  db().prisma.deliveryAttempt.findMany({ where: { letterId }, orderBy: { number: "asc" } });

/** How each attempt on a letter ended. */
export const outcomesOf = async (key: LetterKey): Promise<(string | null)[]> =>
  (await attemptsOf(key)).map(({ outcome }) => outcome);

/** Why a letter waits; null when it does not. */
export const waitOf = async ({ letterId }: LetterKey): Promise<string | null> =>
  (await db().prisma.deliveryHold.findFirst({ where: { letterId } }))?.reason ?? null;

/** In how many seconds each job of a letter is due, those of the past first. */
export async function jobsOf({ letterId }: LetterKey): Promise<number[]> {
  const { rows } = await db().pool.query<{ s: number }>(
    `SELECT extract(epoch FROM run_at - now())::float8 AS s FROM graphile_worker._private_jobs
     WHERE payload->>'letterId' = $1 ORDER BY 1`,
    [letterId],
  );
  return rows.map(({ s }) => s);
}

/** Lets the lease of a letter's attempt end now, as if its worker had been silent for long. */
export const endLease = ({ letterId }: LetterKey) =>
  db().pool.query(
    `UPDATE "DeliveryAttempt" SET "leaseUntil" = now() - interval '1 second'
    WHERE "letterId" = $1 AND outcome IS NULL`,
    [letterId],
  );

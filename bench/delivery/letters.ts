// Letters by e-mail that were confirmed long ago, and the jobs that carry them.
import { db } from "@/lib/db";
import { sendLetters } from "@/lib/letters/send-letters";
import { fillLetters, makeWaiting, TODAY } from "../world";

/** Fills the tables with `count` letters that go by e-mail and that nobody carries yet. */
export async function makeMailLetters(count: number): Promise<void> {
  const [waiting] = await makeWaiting(1);
  if (!waiting || !(await sendLetters(waiting.token, waiting.textHash, TODAY)).ok) throw new Error("not confirmed");
  await db().pool.query(`UPDATE "Letter" SET channel = 'email'`);
  await fillLetters(count);
}

const QUEUE = `
WITH next AS (
  SELECT l."organizationId", l.id FROM "Letter" l WHERE NOT EXISTS (
    SELECT FROM "DeliveryAttempt" d WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id)
  ORDER BY l.id LIMIT $1)
SELECT count(*)::int AS n FROM graphile_worker.add_jobs(ARRAY(
  SELECT ('deliver-letter', json_build_object('organizationId', "organizationId", 'letterId', id),
    NULL, NULL, NULL, NULL, NULL, ARRAY['email'])::graphile_worker.job_spec FROM next))`;

/** Puts `count` of them in line, in one go. */
export async function queueLetters(count: number): Promise<void> {
  const { rows } = await db().pool.query<{ n: number }>(QUEUE, [count]);
  if (rows[0]?.n !== count) throw new Error(`only ${rows[0]?.n} letters are left to queue`);
}

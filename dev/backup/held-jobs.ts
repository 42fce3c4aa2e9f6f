// After a restore nobody knows what went out since the backup was made. So every job of it waits for the end of days,
// until somebody lets it go; meanwhile what is new is done as always. No other job of ours ever has run_at infinity.
import type pg from "pg";

// A letter that waited for somebody has no job, and whoever ends its wait would give it one: so each letter that a machine
// carries and that had not come to a good end is put aside, too (lib/delivery/waiting.ts: "restored"): one that had failed may
// have been tried again since.
const HOLD_LETTERS = `
INSERT INTO public."DeliveryHold" ("organizationId", "letterId", reason, since)
SELECT l."organizationId", l.id, 'restored', now() FROM public."Letter" l
LEFT JOIN LATERAL (
  SELECT d.number, d.outcome FROM public."DeliveryAttempt" d
  WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id ORDER BY d.number DESC LIMIT 1
) last ON true
WHERE l.channel IN ('email', 'cwc', 'post')
  AND (last.number IS NULL OR last.outcome IS NULL OR last.outcome IN ('not_sent', 'requeued', 'unknown', 'refused', 'gave_up', 'bounced'))
ON CONFLICT ("organizationId", "letterId") DO UPDATE SET reason = 'restored', until = NULL`;

/** A backup of an earlier edition has no table for letters that wait, and no letters that do. */
async function knowsHolds(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ known: boolean }>(
    `SELECT to_regclass('public."DeliveryHold"') IS NOT NULL AS known`,
  );
  return rows[0]?.known ?? false;
}

/**
 * Puts all letters and jobs aside, also those that a worker held when the backup was made. Answers how many jobs there
 * are.
 */
export async function holdJobs(client: pg.Client): Promise<number> {
  if (await knowsHolds(client)) await client.query(HOLD_LETTERS);
  await client.query(`SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs WHERE locked_by IS NOT NULL HAVING count(*) > 0`);
  const { rowCount } = await client.query(`SELECT id FROM graphile_worker.reschedule_jobs(
    ARRAY(SELECT id FROM graphile_worker.jobs), run_at := 'infinity')`);
  return rowCount ?? 0;
}

/** `kept`: letters by e-mail that stay put aside, since nothing tells whether they went. */
export type Release = { gone: number; released: number; kept: number; strangers: number };

// Every mail of ours has the same Message-ID at each try: <letter.ID@host>, <confirm.ID.TIME@host>, <NOTICE.ID@host>.
const MESSAGE_ID = /([a-z_]+)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.\d+)?@/g;

// What the queue shows of itself leaves the payload out.
const HELD = `SELECT j.id, j.task_identifier, p.payload->>'letterId' AS letter, p.payload->>'actionId' AS action,
  p.payload->>'kind' AS kind, l.channel = 'email' AS "isMail"
FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p USING (id)
LEFT JOIN public."Letter" l ON l."organizationId"::text = p.payload->>'organizationId' AND l.id::text = p.payload->>'letterId'
WHERE j.run_at = 'infinity'`;

type HeldJob = {
  id: string;
  task_identifier: string;
  letter: string | null;
  action: string | null;
  kind: string | null;
  /** null: it is no letter's job */
  isMail: boolean | null;
};

/** The Message-ID, up to its host, of the mail that a job would send. */
function mailOf({ task_identifier, letter, action, kind }: HeldJob): string | null {
  if (task_identifier === "deliver-letter") return `letter.${letter}`;
  if (task_identifier === "send-confirmation") return `confirm.${action}`;
  return kind === null ? null : `${kind}.${action}`;
}

// What a worker would have written down, had it been this database that it wrote to.
const NOTE_LETTERS = `
WITH closed AS (
  UPDATE public."DeliveryAttempt" SET "finishedAt" = $2, outcome = 'handed_to_mail', code = 'mail-log'
  WHERE "letterId" = ANY($1::uuid[]) AND outcome IS NULL RETURNING "letterId"
)
INSERT INTO public."DeliveryAttempt" ("organizationId", "letterId", number, channel, "startedAt", "finishedAt", outcome, code)
SELECT l."organizationId", l.id, 1 + coalesce(max(d.number), 0), l.channel, $2, $2, 'handed_to_mail', 'mail-log'
FROM public."Letter" l
JOIN public."DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id AND h.reason = 'restored'
LEFT JOIN public."DeliveryAttempt" d ON d."organizationId" = l."organizationId" AND d."letterId" = l.id
WHERE l.id = ANY($1::uuid[]) AND l.id NOT IN (SELECT "letterId" FROM closed) GROUP BY l."organizationId", l.id, l.channel`;
const NOTE_NOTICES = `UPDATE public."Notice" SET "sentAt" = $3
WHERE "sentAt" IS NULL AND ("actionId", kind) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))`;

// Letters that went are at their end, and those that had failed are left to people again; the others get a job where they have
// none. An office's own system knows by the letter's id what it has; a mail server does not, so without its log no mail is let go.
const RELEASE_LETTERS = `
WITH freed AS (
  DELETE FROM public."DeliveryHold" h USING public."Letter" l
  WHERE h.reason = 'restored' AND l."organizationId" = h."organizationId" AND l.id = h."letterId"
    AND ($2::boolean OR l.channel <> 'email')
  RETURNING h."organizationId", h."letterId"
), waiting AS (
  SELECT f.* FROM freed f WHERE NOT f."letterId" = ANY($1::uuid[]) AND NOT EXISTS (
    SELECT FROM graphile_worker._private_jobs p WHERE p.payload->>'letterId' = f."letterId"::text)
    AND coalesce((SELECT d.outcome FROM public."DeliveryAttempt" d WHERE d."organizationId" = f."organizationId"
      AND d."letterId" = f."letterId" ORDER BY d.number DESC LIMIT 1), '') NOT IN ('refused', 'gave_up', 'bounced')
)
SELECT graphile_worker.add_job('deliver-letter', json_build_object('organizationId', "organizationId", 'letterId', "letterId"),
  job_key := 'letter:' || "letterId") FROM waiting`;

/**
 * Lets the jobs that a restore put aside go on. Of those whose mail stands in `mailLog`, the log of the mail server since
 * the backup, it is written down that they went, and they do not go again; without a log (null) letters by e-mail stay put
 * aside. `strangers`: letters in the log that the backup does not know, because they were confirmed after it.
 */
export async function releaseJobs(client: pg.Client, mailLog: string | null, now: Date): Promise<Release> {
  const logged = new Set(Array.from((mailLog ?? "").matchAll(MESSAGE_ID), ([, kind, id]) => `${kind}.${id}`));
  await client.query("BEGIN");
  try {
    const { rows: held } = await client.query<HeldJob>(HELD);
    const gone = held.filter((job) => logged.has(mailOf(job) ?? ""));
    const letters = [...logged].flatMap((name) => (name.startsWith("letter.") ? [name.slice("letter.".length)] : []));
    await client.query(NOTE_LETTERS, [letters, now]);
    const notices = gone.filter(({ kind }) => kind !== null);
    await client.query(NOTE_NOTICES, [notices.map(({ action }) => action), notices.map(({ kind }) => kind), now]);
    await client.query("SELECT graphile_worker.complete_jobs($1::bigint[])", [gone.map(({ id }) => id)]);
    const rest = held.filter((job) => !gone.includes(job) && (mailLog !== null || !job.isMail)).map(({ id }) => id);
    await client.query("SELECT graphile_worker.reschedule_jobs($1::bigint[], run_at := now())", [rest]);
    await client.query(RELEASE_LETTERS, [letters, mailLog !== null]);
    const kept = await client.query(`SELECT FROM public."DeliveryHold" WHERE reason = 'restored'`);
    const { rows } = await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM public."Letter" WHERE id = ANY($1::uuid[])',
      [letters],
    );
    await client.query("COMMIT");
    const strangers = letters.length - (rows[0]?.n ?? 0);
    return { gone: gone.length, released: rest.length, kept: kept.rowCount ?? 0, strangers };
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

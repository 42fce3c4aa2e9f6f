// Who counts, counts alone: of two counts of the same letter the one that looked earlier could write last, and put the
// letter back where it was. Whoever reads or changes letters never waits for this lock.
import type pg from "pg";
import { db } from "@/lib/db";

/** Runs `work` in a transaction while nobody else counts, as soon as that is so. */
export async function countingAlone<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await db().pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock(hashtext('figures'))");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

type Due = { organizationId: string; letterId: string | null; actionId: string | null };

/** Takes the oldest changes that were noted, at most so many. What was noted was kept, so it can be seen by now. */
export async function takeDue(client: pg.ClientBase, most: number): Promise<Due[]> {
  const { rows } = await client.query<Due>(
    `DELETE FROM "FigureDue" WHERE seq = ANY(ARRAY(SELECT seq FROM "FigureDue" ORDER BY seq LIMIT $1))
     RETURNING "organizationId", "letterId", "actionId"`,
    [most],
  );
  return rows;
}

const OF_ANOTHER_CONGRESS = `
WITH known AS (SELECT congress FROM "FigureCongress"),
kept AS (
  INSERT INTO "FigureCongress" (one, congress) VALUES (true, $1) ON CONFLICT (one) DO UPDATE SET congress = EXCLUDED.congress
)
INSERT INTO "FigureDue" ("organizationId", "letterId")
SELECT c."organizationId", c."letterId" FROM "LetterCounted" c JOIN "LetterFigure" f ON f.id = c."figureId"
WHERE f.state = ANY($2) AND EXISTS (SELECT FROM known WHERE congress <> $1)`;

/** Has all letters in some states counted anew, when another Congress sits than at the last count. */
export const noteCongress = (client: pg.ClientBase, congress: number, states: readonly string[]) =>
  client.query(OF_ANOTHER_CONGRESS, [congress, states]);

export type FigureRun = { at: Date; checked: number; differing: number };

/** Writes down that figures were counted, or compared. */
export async function noteRun(client: pg.ClientBase, kind: "count" | "check", run: FigureRun): Promise<void> {
  await client.query(
    `INSERT INTO "FigureRun" (kind, at, checked, differing) VALUES ($1, $2, $3, $4)
     ON CONFLICT (kind) DO UPDATE SET at = EXCLUDED.at, checked = EXCLUDED.checked, differing = EXCLUDED.differing`,
    [kind, run.at, run.checked, run.differing],
  );
}

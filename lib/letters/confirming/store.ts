// The path of every confirmation. Confirmations that come at the same moment share a statement, and so a commit and the
// notice to the workers: Postgres lets one transaction with a notice commit at a time (async.c, "heavyweight lock on
// database 0"), which held 16 clients to 250-440 confirmations a second (2026-11-22, 2 cores).
import { db } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import type { Draft } from "@/lib/letters/draft";
import type { Lane } from "@/lib/letters/lane";
import type { LetterSender } from "@/lib/letters/sender";
import { batched } from "@/lib/shared/batch";
import { idInToken, isValidToken } from "@/lib/shared/token";

const SHARING = { size: 32, inFlight: 2 };

/** An action with its draft, and what tells whether its campaign or asks changed since they were last read. */
export type ActionToConfirm = {
  organizationId: string;
  id: string;
  campaignId: string;
  supporterId: string;
  state: "draft" | "waiting" | "confirmed";
  congress: number;
  seed: number;
  deviceHashes: string[];
  confirmationRequestedAt: Date | null;
  draft: Draft | null;
  campaignStamp: string;
};

// One statement for all that are asked for at the same time, since this stands on the path of every confirmation. The stamp names all that a letter's words are
// made of, besides the draft: the campaign's state and content, the live versions of its asks, and the
// rows of their measures, and how often a position on them was recorded: Postgres gives a row another xmin at each change, and a measure's row changes with its list.
const ACTIONS_TO_CONFIRM = `
SELECT a."organizationId", a.id, a."campaignId", a."supporterId", a.state, a.congress, a.seed, a."deviceHashes",
  a."confirmationRequestedAt", d.content AS draft,
  (SELECT concat(c.state, c.revision, ':') || string_agg(concat(k."liveVersionId", ':', k.positions, ':', m.xmin), ',')
   FROM "Campaign" c
   JOIN "Ask" k ON k."organizationId" = c."organizationId" AND k."campaignId" = c.id
   LEFT JOIN "AskVersion" v ON v."organizationId" = k."organizationId" AND v.id = k."liveVersionId"
   LEFT JOIN "Measure" m ON m.id = v."measureId"
   WHERE c."organizationId" = a."organizationId" AND c.id = a."campaignId" GROUP BY c.state, c.revision) AS "campaignStamp"
FROM "Action" a LEFT JOIN "Draft" d ON d."organizationId" = a."organizationId" AND d."actionId" = a.id
WHERE a.id = ANY($1::uuid[]) AND a."supporterId" IS NOT NULL`;

const loadById = batched(async (ids: string[]): Promise<(ActionToConfirm | null)[]> => {
  const query = { name: "actions-to-confirm", text: ACTIONS_TO_CONFIRM, values: [ids] };
  const { rows } = await db().pool.query<ActionToConfirm>(query);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}, SHARING);

/** The action that a confirmation link was mailed for; null when the link is not one of ours, or was replaced. */
export async function loadActionOfConfirmation(token: string): Promise<ActionToConfirm | null> {
  const actionId = idInToken(token);
  const action = actionId ? await loadById(actionId) : null;
  if (!action) return null;
  const scope = { purpose: "confirm", supporterId: action.supporterId } as const;
  return isValidToken(authSecrets(), scope, token) ? action : null;
}

export type NewLetter = {
  id: string;
  askId: string;
  askVersionId: string;
  measureId: string | null;
  bioguide: string;
  seatId: string;
  standing: string;
  channel: string;
  ownSharePercent: number;
  content: unknown;
  /** who writes, where an office's own system asks for it; null: no other place needs it */
  sender: LetterSender | null;
  /** null: no machine carries it */
  lane: Lane | null;
};

type Confirmation = Pick<ActionToConfirm, "organizationId" | "id" | "congress" | "campaignId"> & {
  letters: NewLetter[];
  at: Date;
};

/**
 * Confirms an action: its state, the supporter's proof, its letters with their texts, and the jobs that carry them, in
 * one statement, so that all of it is kept or none; the draft, now a copy, goes. Changes nothing when the action was
 * confirmed already: of two clicks the second waits for the first and then finds nothing to do.
 */
export const confirmAction: (confirmation: Confirmation) => Promise<void> = batched(async (confirmations) => {
  // Always in the same order, so that two processes that confirm the same actions wait for one another in turn.
  const inOrder = confirmations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const query = { name: "confirm-actions", text: CONFIRM_ACTIONS, values: [JSON.stringify(inOrder)] };
  await db().pool.query(query);
  return confirmations.map(() => undefined);
}, SHARING);

// graphile-worker's add_jobs takes all the letters' jobs in one call. Only letters that a machine carries have a job.
const CONFIRM_ACTIONS = `
WITH wanted AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS a(
    "organizationId" uuid, id uuid, "campaignId" uuid, congress int, letters json, at timestamptz)
), confirmed AS (
  UPDATE "Action" a SET state = 'confirmed', "confirmedAt" = w.at
  FROM wanted w WHERE a."organizationId" = w."organizationId" AND a.id = w.id AND a.state = 'waiting'
  RETURNING a."organizationId", a.id, a."supporterId", w."campaignId", w.congress, w.letters, w.at
), proven AS (
  UPDATE "Supporter" s SET "verifiedAt" = c.at
  FROM confirmed c
  WHERE s."organizationId" = c."organizationId" AND s.id = c."supporterId" AND s."verifiedAt" IS NULL
), incoming AS MATERIALIZED (
  SELECT c."organizationId", c.id AS "actionId", c."campaignId", c.congress, c.at, l.*
  FROM confirmed c, json_to_recordset(c.letters) AS l(
    id uuid, "askId" uuid, "askVersionId" uuid, "measureId" text, bioguide text, "seatId" text, standing text,
    channel "Channel", "ownSharePercent" int, content jsonb, sender jsonb, lane text)
), kept_letters AS (
  INSERT INTO "Letter" ("organizationId", id, "actionId", "campaignId", "askId", "askVersionId", "measureId", bioguide,
    "seatId", congress, standing, channel, "ownSharePercent", "createdAt")
  SELECT "organizationId", id, "actionId", "campaignId", "askId", "askVersionId", "measureId", bioguide,
    "seatId", congress, standing, channel, "ownSharePercent", at FROM incoming
), kept_texts AS (
  INSERT INTO "LetterText" ("organizationId", "letterId", content) SELECT "organizationId", id, content FROM incoming
), kept_senders AS (
  INSERT INTO "LetterSender" ("organizationId", "letterId", content)
  SELECT "organizationId", id, sender FROM incoming WHERE sender IS NOT NULL
), done_with_drafts AS (
  DELETE FROM "Draft" d USING confirmed c WHERE d."organizationId" = c."organizationId" AND d."actionId" = c.id
), specs AS (
  SELECT array_agg(('deliver-letter', json_build_object('organizationId', "organizationId", 'letterId', id),
    NULL, NULL, NULL, NULL, NULL, ARRAY[lane])::graphile_worker.job_spec) AS jobs
  FROM incoming WHERE lane IS NOT NULL
)
SELECT count(*) AS queued FROM specs, LATERAL graphile_worker.add_jobs(specs.jobs) WHERE specs.jobs IS NOT NULL`;

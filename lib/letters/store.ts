import { isDeepStrictEqual } from "node:util";
import { type Db, db } from "@/lib/db";
import { env } from "@/lib/env";
import type { Draft } from "@/lib/letters/draft";
import { idInToken, isValidToken } from "@/lib/shared/token";

export type SavedDraft = { saved: true; revision: number } | { saved: false; theirs: Draft; revision: number };

/**
 * Saves a draft when `revision` is still its newest; else gives what another tab or device saved in between. The same
 * content saved twice, as a double click does, is saved.
 */
export async function saveDraftContent(
  tx: Db,
  action: { organizationId: string; id: string },
  content: Draft,
  revision: number,
  now: Date,
): Promise<SavedDraft> {
  const key = { organizationId: action.organizationId, actionId: action.id };
  const { count } = await tx.draft.updateMany({
    where: { ...key, revision },
    data: { content, revision: revision + 1, updatedAt: now },
  });
  if (count === 1) return { saved: true, revision: revision + 1 };
  const newest = await tx.draft.findUniqueOrThrow({ where: { organizationId_actionId: key } });
  if (isDeepStrictEqual(newest.content, content)) return { saved: true, revision: newest.revision };
  return { saved: false, theirs: newest.content as Draft, revision: newest.revision };
}

/** The action with its draft, when this device may open it. */
export const loadActionOfDevice = (tx: Db, actionId: string, deviceHash: string) =>
  tx.action.findFirst({ where: { id: actionId, deviceHashes: { has: deviceHash } }, include: { draft: true } });

/** Lets one more device open an action's draft. */
export async function addDevice(tx: Db, action: ActionToConfirm, deviceHash: string): Promise<void> {
  if (action.deviceHashes.includes(deviceHash)) return;
  const { organizationId, id } = action;
  const data = { deviceHashes: { push: deviceHash } };
  await tx.action.update({ where: { organizationId_id: { organizationId, id } }, data });
}

/** Deletes the drafts last touched before `cutoff`, and the addresses that nobody proved and nothing needs any more. */
export async function deleteDraftsBefore(tx: Db, cutoff: Date): Promise<void> {
  await tx.action.deleteMany({ where: { state: { not: "confirmed" }, draft: { updatedAt: { lt: cutoff } } } });
  await tx.supporter.deleteMany({ where: { verifiedAt: null, createdAt: { lt: cutoff }, actions: { none: {} } } });
}

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

// One statement, since this stands on the path of every confirmation. The stamp names all that a letter's words are
// made of, besides the draft: the campaign's state, the live versions of its asks, and the record's own dates.
const ACTION_TO_CONFIRM = `
SELECT a."organizationId", a.id, a."campaignId", a."supporterId", a.state, a.congress, a.seed, a."deviceHashes",
  a."confirmationRequestedAt", d.content AS draft,
  (SELECT c.state::text || string_agg(concat(k."liveVersionId", k."measureId", m."cosponsorsAsOf"), ',')
   FROM "Campaign" c
   JOIN "Ask" k ON k."organizationId" = c."organizationId" AND k."campaignId" = c.id
   LEFT JOIN "Measure" m ON m.id = k."measureId"
   WHERE c."organizationId" = a."organizationId" AND c.id = a."campaignId" GROUP BY c.state) AS "campaignStamp"
FROM "Action" a LEFT JOIN "Draft" d ON d."organizationId" = a."organizationId" AND d."actionId" = a.id
WHERE a.id = $1 AND a."supporterId" IS NOT NULL`;

/** The action that a confirmation link was mailed for; null when the link is not one of ours, or was replaced. */
export async function loadActionOfConfirmation(token: string): Promise<ActionToConfirm | null> {
  const actionId = idInToken(token);
  if (!actionId) return null;
  const query = { name: "action-to-confirm", text: ACTION_TO_CONFIRM, values: [actionId] };
  const action = (await db().pool.query<ActionToConfirm>(query)).rows[0];
  if (!action) return null;
  const scope = { purpose: "confirm", supporterId: action.supporterId } as const;
  return isValidToken(env().AUTH_SECRET, scope, token) ? action : null;
}

/** The names of an action's campaign: in addresses, and on screen. */
export const loadCampaignNames = (
  tx: Db,
  organizationId: string,
  id: string,
): Promise<{ slug: string; title: string }> =>
  tx.campaign.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: { slug: true, title: true },
  });

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
};

/**
 * Confirms an action: its state, the supporter's proof, its letters with their texts, and the jobs that carry them, in
 * one statement, so that all of it is kept or none; the draft, now a copy, goes. Returns false when the action was
 * confirmed already: of two clicks the second waits for the first and then finds nothing to do.
 */
export async function confirmAction(
  action: { organizationId: string; id: string; congress: number; campaignId: string },
  letters: NewLetter[],
  now: Date,
): Promise<boolean> {
  const { rows } = await db().pool.query<{ confirmed: boolean }>({
    name: "confirm-action",
    text: CONFIRM_ACTION,
    values: [action.organizationId, action.id, now, JSON.stringify(letters), action.campaignId, action.congress],
  });
  return rows[0]?.confirmed ?? false;
}

// graphile-worker's add_jobs takes all the letters' jobs in one call. Only letters that a machine carries have a job.
const CONFIRM_ACTION = `
WITH confirmed AS (
  UPDATE "Action" SET state = 'confirmed', "confirmedAt" = $3
  WHERE "organizationId" = $1::uuid AND id = $2::uuid AND state = 'waiting'
  RETURNING "supporterId"
), proven AS (
  UPDATE "Supporter" s SET "verifiedAt" = $3
  FROM confirmed c
  WHERE s."organizationId" = $1::uuid AND s.id = c."supporterId" AND s."verifiedAt" IS NULL
), incoming AS MATERIALIZED (
  SELECT l.* FROM confirmed, json_to_recordset($4::json) AS l(
    id uuid, "askId" uuid, "askVersionId" uuid, "measureId" text, bioguide text, "seatId" text, standing text,
    channel "Channel", "ownSharePercent" int, content jsonb)
), letters AS (
  INSERT INTO "Letter" ("organizationId", id, "actionId", "campaignId", "askId", "askVersionId", "measureId", bioguide,
    "seatId", congress, standing, channel, "ownSharePercent", "createdAt")
  SELECT $1::uuid, id, $2::uuid, $5::uuid, "askId", "askVersionId", "measureId", bioguide,
    "seatId", $6::int, standing, channel, "ownSharePercent", $3 FROM incoming
), texts AS (
  INSERT INTO "LetterText" ("organizationId", "letterId", content) SELECT $1::uuid, id, content FROM incoming
), done_with_draft AS (
  DELETE FROM "Draft" USING confirmed WHERE "organizationId" = $1::uuid AND "actionId" = $2::uuid
), specs AS (
  SELECT array_agg(('deliver-letter', json_build_object('organizationId', $1::uuid, 'letterId', id),
    NULL, NULL, NULL, NULL, NULL, NULL)::graphile_worker.job_spec) AS jobs
  FROM incoming WHERE channel = 'email'
), queued AS (
  SELECT count(*) FROM specs, LATERAL graphile_worker.add_jobs(specs.jobs) WHERE specs.jobs IS NOT NULL
)
SELECT EXISTS (SELECT FROM confirmed) AS confirmed, (SELECT count FROM queued) AS queued`;

/** What the confirmation mail is made of; null when nothing waits for one any more. */
export async function loadLettersToConfirm(organizationId: string, actionId: string) {
  const { prisma } = db();
  const where = { organizationId, id: actionId, state: "waiting" as const };
  const action = await prisma.action.findFirst({ where, include: { draft: true } });
  if (!action?.draft || !action.supporterId || !action.confirmationRequestedAt) return null;
  const { title } = await loadCampaignNames(prisma, organizationId, action.campaignId);
  return {
    draft: action.draft.content as Draft,
    supporterId: action.supporterId,
    requestedAt: action.confirmationRequestedAt,
    campaignTitle: title,
  };
}

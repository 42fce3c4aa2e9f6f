import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { type CsvLine, type CsvProblem, readCsv } from "@/lib/responses/csv-lines";
import { recordFromNewResponse } from "@/lib/responses/positions/store";
import { addResponse } from "@/lib/responses/store";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

/** So many lines are taken in by one transaction. */
const PART = 50;

/** `known`: lines that an earlier file had brought. */
export type Imported = { taken: number; known: number; wrong: number };

/**
 * Takes in the answers of a file, as far as its lines are right. The same file again brings nothing; one that was broken
 * off goes on where it stopped.
 */
export async function importResponses(
  actor: Actor | null,
  campaignSlug: string,
  csv: string,
  now: Date,
): Promise<Result<Imported, { code: "not_found" | "not_allowed" } | CsvProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail({ code: "not_found" });
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail({ code: "not_allowed" });
  const asks = await inTransaction((tx) => loadAsks(tx, organizationId, campaignId));
  const read = readCsv(csv, asks, now);
  if (!read.ok) return read;
  const { lines, wrong } = read.value;
  const by = { userId: actor.userId, at: now };
  let taken = 0;
  for (let at = 0; at < lines.length; at += PART) {
    taken += await takeIn({ organizationId, campaignId }, lines.slice(at, at + PART), by);
  }
  return ok({ taken, known: lines.length - taken, wrong: new Set(wrong.map(({ line }) => line)).size });
}

type Place = { organizationId: string; campaignId: string };

const takeIn = (place: Place, lines: readonly CsvLine[], by: { userId: string; at: Date }): Promise<number> =>
  inTransaction(async (tx) => {
    let taken = 0;
    for (const { line: _, key: importKey, words, ...facts } of lines) {
      const response = { ...place, id: newId(), ...facts, importKey };
      const origin = { reportedBy: "import" as const, recordedByUserId: by.userId, reportedAt: by.at };
      const decision = facts.class ? { decidedByUserId: by.userId, decidedAt: by.at } : {};
      const isNew = await addResponse(tx, { ...response, ...origin, ...decision }, { words, file: null });
      if (isNew) await recordFromNewResponse(tx, response, by);
      taken += Number(isNew);
    }
    const line = {
      organizationId: place.organizationId,
      at: by.at,
      actorUserId: by.userId,
      subjectId: place.campaignId,
    };
    if (taken > 0) await recordAudit(tx, { ...line, verb: "response.imported", reason: String(taken) });
    return taken;
  });

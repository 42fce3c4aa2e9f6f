import { createHash } from "node:crypto";
import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { parseResponse, type TypedProblem, type TypedResponse } from "@/lib/responses/input";
import { officeLabel } from "@/lib/responses/office-choice";
import { recordFromNewResponse } from "@/lib/responses/positions/store";
import { addResponse } from "@/lib/responses/store";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

export type RecordResponseProblem = { code: "not_found" | "not_allowed" } | { code: "typed"; problems: TypedProblem[] };

/**
 * Records an office's answer as an organizer knows of it. With a class it is decided; a yes or a no goes into the ledger.
 * `key` is the form's: the same answer posted twice under it is recorded once. Another one is not the same, as when somebody
 * goes back to the form and fills it in anew.
 */
export async function recordResponse(
  actor: Actor | null,
  campaignSlug: string,
  typed: TypedResponse,
  now: Date,
  key: string | null = null,
): Promise<Result<{ office: string }, RecordResponseProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail({ code: "not_found" });
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail({ code: "not_allowed" });
  return inTransaction(async (tx) => {
    const parsed = parseResponse(typed, await loadAsks(tx, organizationId, campaignId), now);
    if (!parsed.ok) return fail({ code: "typed", problems: parsed.problem });
    const { words, ...facts } = parsed.value;
    const id = newId();
    const by = { reportedBy: "organizer" as const, recordedByUserId: actor.userId, reportedAt: now };
    const decision = facts.class ? { decidedByUserId: actor.userId, decidedAt: now } : {};
    const content = createHash("sha256").update(JSON.stringify(parsed.value)).digest("base64url");
    const importKey = key && `form:${key}:${content}`;
    const response = { organizationId, id, campaignId, ...facts, ...by, ...decision, importKey };
    const office = officeLabel(facts.bioguide);
    if (!(await addResponse(tx, response, { words, file: null }))) return ok({ office });
    await recordFromNewResponse(tx, { organizationId, campaignId, id, ...facts }, { userId: actor.userId, at: now });
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "response.recorded", reason: office });
    return ok({ office });
  });
}

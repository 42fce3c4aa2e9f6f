import { mayGoToOffice } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { directory } from "@/lib/legislators/directory";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { officeLabel } from "@/lib/responses/office-choice";
import { type PositionProblem, parsePosition, type TypedPosition } from "@/lib/responses/positions/input";
import { addPosition, hasPosition } from "@/lib/responses/positions/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type PositionPlace = { campaignSlug: string; askSlug: string; bioguide: string };

export type RecordPositionProblem =
  | { code: "not_found" | "not_allowed" | "not_theirs" }
  | { code: "typed"; problems: PositionProblem[] };

/**
 * Writes down where a legislator stands on an ask, and how one knows. Nothing that was known before is overwritten; the same twice
 * is written once.
 */
export async function recordPosition(
  actor: Actor | null,
  { campaignSlug, askSlug, bioguide }: PositionPlace,
  typed: TypedPosition,
  now: Date,
): Promise<Result<null, RecordPositionProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  const legislator = directory().findLegislator(bioguide);
  if (!actor || !campaign || !legislator) return fail({ code: "not_found" });
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail({ code: "not_allowed" });
  const parsed = parsePosition(typed, now);
  if (!parsed.ok) return fail({ code: "typed", problems: parsed.problem });
  return inTransaction(async (tx) => {
    const ask = (await loadAsks(tx, organizationId, campaignId)).find(({ slug }) => slug === askSlug);
    if (!ask) return fail({ code: "not_found" });
    if (!mayGoToOffice(ask, legislator.chamber)) return fail({ code: "not_theirs" });
    const place = { organizationId, campaignId, askId: ask.id, bioguide, responseId: null };
    const position = { ...place, ...parsed.value };
    if (await hasPosition(tx, position, actor.userId)) return ok(null);
    await addPosition(tx, position, { userId: actor.userId, at: now });
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "position.recorded", reason: officeLabel(bioguide) });
    return ok(null);
  });
}

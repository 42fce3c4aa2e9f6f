import { mayGoToOffice } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import type { Chamber } from "@/lib/congress/measure";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { goalFrom } from "@/lib/responses/whip/goal";
import { saveGoal } from "@/lib/responses/whip/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type GoalInput = { campaignSlug: string; askSlug: string; chamber: Chamber; kind: string; wanted: string };

/** Chooses what an ask needs in a chamber: what its whip count is held against. */
export async function setGoal(
  actor: Actor | null,
  { campaignSlug, askSlug, chamber, kind, wanted }: GoalInput,
  now: Date,
): Promise<Result<null, "not_found" | "not_allowed" | "bad_goal">> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail("not_allowed");
  const goal = goalFrom(kind, wanted, chamber);
  if (!goal) return fail("bad_goal");
  return inTransaction(async (tx) => {
    const ask = (await loadAsks(tx, organizationId, campaignId)).find(({ slug }) => slug === askSlug);
    if (!ask || !mayGoToOffice(ask, chamber)) return fail("not_found");
    await saveGoal(tx, { organizationId, askId: ask.id, chamber }, goal, { userId: actor.userId, at: now });
    const reason = [chamber, goal.kind, goal.wanted].filter((part) => part !== null).join(" ");
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "goal.set", reason });
    return ok(null);
  });
}

import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { withdrawMeetingNote } from "@/lib/insights/meetings/store";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type WithdrawMeetingProblem = "not_found" | "not_allowed" | "unchanged" | ReasonProblem;

/** Takes a note of a meeting back. Its words are forgotten; who did it and why stays. */
export async function withdrawMeeting(
  actor: Actor | null,
  { campaignSlug, meetingId: id, reason }: { campaignSlug: string; meetingId: string; reason: string },
  now: Date,
): Promise<Result<null, WithdrawMeetingProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign || !/^[0-9a-f-]{36}$/.test(id)) return fail("not_found");
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail("not_allowed");
  const problem = findReasonProblem(reason);
  if (problem) return fail(problem);
  return inTransaction(async (tx) => {
    const by = { userId: actor.userId, at: now };
    const seatId = await withdrawMeetingNote(tx, { organizationId, campaignId, id }, by, reason.trim());
    if (seatId === null) return fail("unchanged");
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "meeting.withdrawn", reason: reason.trim() });
    return ok(null);
  });
}

import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { type MeetingProblem, parseMeeting, type TypedMeeting } from "@/lib/insights/meetings/meeting";
import { addMeeting } from "@/lib/insights/meetings/store";
import { directory } from "@/lib/legislators/directory";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

export type RecordMeetingProblem =
  | { code: "not_found" | "not_allowed" }
  | { code: "typed"; problems: MeetingProblem[] };

/** Notes a meeting with an office, for the organization's members alone. */
export async function recordMeeting(
  actor: Actor | null,
  { campaignSlug, seatId }: { campaignSlug: string; seatId: string },
  typed: TypedMeeting,
  now: Date,
): Promise<Result<null, RecordMeetingProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  const seat = directory().findSeat(seatId);
  if (!actor || !campaign || !seat) return fail({ code: "not_found" });
  const { organizationId, id: campaignId } = campaign;
  if (!mayRecordResponses(actor, organizationId)) return fail({ code: "not_allowed" });
  const parsed = parseMeeting(typed, now);
  if (!parsed.ok) return fail({ code: "typed", problems: parsed.problem });
  const place = { organizationId, campaignId, seatId, bioguide: seat.holder };
  await inTransaction(async (tx) => {
    const by = { id: newId(), userId: actor.userId, at: now };
    if (!(await addMeeting(tx, place, parsed.value, by))) return;
    const line = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId };
    await recordAudit(tx, { ...line, verb: "meeting.recorded", reason: seatId });
  });
  return ok(null);
}

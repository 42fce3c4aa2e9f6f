import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { forgetSender } from "@/lib/delivery/carrying/store";
import { mendedWords } from "@/lib/delivery/failures/mended-words";
import { addFinding, loadLettersInHand } from "@/lib/delivery/handling/store";
import type { Actor } from "@/lib/organizations/membership";
import { mayControlDelivery } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

/** So many letters are settled at once. */
export const MOST_SETTLED = 500;

/** Code of the row that says so: a person found out, and not the mail server's log. */
const BY_PERSON = "person";

/**
 * Records that letters of which nobody knew did arrive: somebody of the organization looked them up, in the mail server's
 * log or at the office. Others in the list stay as they are; answers how many were settled. That they did not arrive is
 * said by having them tried again.
 */
export async function settleLetters(
  actor: Actor | null,
  { campaignSlug, letterIds }: { campaignSlug: string; letterIds: readonly string[] },
  now: Date,
): Promise<Result<{ settled: number }, "not_found" | "not_allowed" | "too_many">> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  const { organizationId, id: campaignId } = campaign;
  if (!mayControlDelivery(actor, organizationId)) return fail("not_allowed");
  if (letterIds.length > MOST_SETTLED) return fail("too_many");
  return inTransaction(async (tx) => {
    const letters = await loadLettersInHand(tx, { organizationId, campaignId, id: { in: [...letterIds] } });
    let settled = 0;
    for (const letter of letters) {
      if (letter.state !== "unknown" || !(await addFinding(tx, letter, BY_PERSON, now, letter.channel))) continue;
      await forgetSender(tx, { organizationId, letterId: letter.id });
      settled++;
    }
    const verb = "delivery.settled" as const;
    const entry = { organizationId, at: now, actorUserId: actor.userId, verb, subjectId: campaignId };
    if (settled > 0) await recordAudit(tx, { ...entry, reason: mendedWords("arrived", settled) });
    return ok({ settled });
  });
}

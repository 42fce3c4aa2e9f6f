import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { mendedWords } from "@/lib/delivery/failures/mended-words";
import { addDecision, loadLettersInHand } from "@/lib/delivery/handling/store";
import { mayRetry } from "@/lib/delivery/transitions";
import { enqueue } from "@/lib/jobs/queue";
import { laneOf } from "@/lib/letters/lane";
import type { Actor } from "@/lib/organizations/membership";
import { mayControlDelivery } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

/** So many letters are taken at once. */
export const MOST_RETRIED = 500;

/**
 * Has letters of a campaign tried again by the way that they have: those that failed, came back, or of which nobody
 * knows. Whoever asks for it has looked the unknown ones up: a mail that did arrive would arrive a second time. Others in
 * the list stay as they are; answers how many were put in line.
 */
export async function retryLetters(
  actor: Actor | null,
  { campaignSlug, letterIds }: { campaignSlug: string; letterIds: readonly string[] },
  now: Date,
): Promise<Result<{ retried: number }, "not_found" | "not_allowed" | "too_many">> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  if (!mayControlDelivery(actor, campaign.organizationId)) return fail("not_allowed");
  if (letterIds.length > MOST_RETRIED) return fail("too_many");
  const { organizationId, id: campaignId } = campaign;
  return inTransaction(async (tx) => {
    const letters = await loadLettersInHand(tx, { organizationId, campaignId, id: { in: [...letterIds] } });
    let retried = 0;
    for (const letter of letters) {
      const lane = laneOf(letter.channel, letter.seatId);
      if (!mayRetry(letter.state, letter.waiting) || lane === null) continue;
      const decision = { outcome: "requeued", channel: letter.channel, code: "retry" } as const;
      if (!(await addDecision(tx, letter, decision, now))) continue;
      const payload = { organizationId, letterId: letter.id };
      await enqueue(tx, "deliver-letter", payload, { key: `letter:${letter.id}`, flags: [lane] });
      retried++;
    }
    const verb = "delivery.retried" as const;
    const entry = { organizationId, at: now, actorUserId: actor.userId, verb, subjectId: campaignId };
    if (retried > 0) await recordAudit(tx, { ...entry, reason: mendedWords("retry", retried) });
    return ok({ retried });
  });
}

import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { type Db, inTransaction } from "@/lib/db";
import { addDecision, type LetterInHand, loadLettersInHand, saveWay } from "@/lib/delivery/handling/store";
import { mayCancel, mayRetry } from "@/lib/delivery/transitions";
import { authSecrets } from "@/lib/env";
import { enqueue } from "@/lib/jobs/queue";
import { laneOf } from "@/lib/letters/lane";
import type { Channel } from "@/lib/letters/letter";
import type { Actor } from "@/lib/organizations/membership";
import { mayControlDelivery } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";
import { idInToken, isValidToken } from "@/lib/shared/token";

/**
 * `too_late`: it has gone, or is going at this moment. `not_for_this_letter`: the way needs what the letter does not have
 * (an office's own system wants the writer's name and address in parts, which are asked for only when it is chosen).
 */
export type ChooseWayProblem = "not_found" | "not_allowed" | "too_late" | "not_for_this_letter";

/** Gives a letter another way, for the holder of its receipt. */
export async function chooseWay(
  receiptToken: string,
  letterId: string,
  channel: Channel,
  now: Date,
): Promise<Result<null, ChooseWayProblem>> {
  const actionId = idInToken(receiptToken);
  if (!actionId || !isValidToken(authSecrets(), { purpose: "receipt" }, receiptToken)) return fail("not_found");
  return inTransaction(async (tx) => {
    const [letter] = await loadLettersInHand(tx, { actionId, id: { in: [letterId] } });
    return letter ? giveWay(tx, letter, channel, now) : fail("not_found");
  });
}

/** Gives a letter of a campaign another way, for its organizers. */
export async function chooseWayForWriter(
  actor: Actor | null,
  { campaignSlug, letterId, channel }: { campaignSlug: string; letterId: string; channel: Channel },
  now: Date,
): Promise<Result<null, ChooseWayProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  const { organizationId, id: campaignId } = campaign;
  if (!mayControlDelivery(actor, organizationId)) return fail("not_allowed");
  return inTransaction(async (tx) => {
    const [letter] = await loadLettersInHand(tx, { organizationId, campaignId, id: { in: [letterId] } });
    if (!letter) return fail("not_found");
    const given = await giveWay(tx, letter, channel, now);
    const verb = "delivery.way_chosen" as const;
    const entry = { organizationId, at: now, actorUserId: actor.userId, verb, subjectId: letterId, reason: "" };
    if (given.ok) await recordAudit(tx, entry);
    return given;
  });
}

async function giveWay(
  tx: Db,
  letter: LetterInHand,
  channel: Channel,
  now: Date,
): Promise<Result<null, ChooseWayProblem>> {
  if (!mayCancel(letter.state) && !mayRetry(letter.state)) return fail("too_late");
  if (channel === letter.channel && !mayRetry(letter.state)) return ok(null);
  if (channel === "cwc" && !letter.hasSender) return fail("not_for_this_letter");
  const decision = { outcome: "requeued", channel, code: "way" } as const;
  if (!(await addDecision(tx, letter, decision, now))) return fail("too_late");
  await saveWay(tx, letter, channel);
  const lane = laneOf(channel, letter.seatId);
  const payload = { organizationId: letter.organizationId, letterId: letter.id };
  if (lane) await enqueue(tx, "deliver-letter", payload, { key: `letter:${letter.id}`, flags: [lane] });
  return ok(null);
}

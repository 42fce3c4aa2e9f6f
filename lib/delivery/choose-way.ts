import { NO_RULES, parseChannelRules } from "@/lib/campaigns/channel-rules";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { type Db, inTransaction } from "@/lib/db";
import { mendedWords } from "@/lib/delivery/failures/mended-words";
import { takesWay } from "@/lib/delivery/failures/views";
import { addDecision, type LetterInHand, loadLettersInHand, saveWay } from "@/lib/delivery/handling/store";
import { letterToGo } from "@/lib/delivery/letter-to-go";
import { otherWays, writerMayReroute } from "@/lib/delivery/other-ways";
import { mayCancel, mayRetry } from "@/lib/delivery/transitions";
import { loadWays } from "@/lib/delivery/ways/views";
import { authSecrets, env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/queue";
import { laneOf } from "@/lib/letters/lane";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
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
    if (!letter) return fail("not_found");
    if (!writerMayReroute(letter.state, letter.waiting)) return fail("too_late");
    const isOpen = channel === letter.channel || (await isOpenTo(tx, letter, channel));
    return isOpen ? giveWay(tx, letter, channel, now) : fail("not_for_this_letter");
  });
}

/** Whether a way is one of those that a letter's receipt offers. */
async function isOpenTo(tx: Db, letter: LetterInHand, way: Channel): Promise<boolean> {
  const { organizationId, campaignId } = letter;
  const text = await tx.letterText.findFirst({ where: { organizationId, letterId: letter.id } });
  const campaign = await tx.campaign.findFirst({ where: { organizationId, id: campaignId } });
  const toGo = text && letterToGo({ ...letter, composed: text.content as ComposedLetter });
  if (!toGo || !campaign) return false;
  const rules = parseChannelRules(campaign.channelRules) ?? NO_RULES;
  const site = { ways: await loadWays(), mode: env().DELIVERY_MODE, rules };
  return otherWays({ ...toGo, ...letter }, site).some(({ channel }) => channel === way);
}

/** So many letters are given another way at once. */
export const MOST_GIVEN = 500;

/**
 * Gives letters of a campaign another way, for its organizers; `left` are those that have gone, or that the way is not for.
 */
export async function chooseWayForWriters(
  actor: Actor | null,
  { campaignSlug, letterIds, channel }: { campaignSlug: string; letterIds: readonly string[]; channel: Channel },
  now: Date,
): Promise<Result<{ given: number; left: number }, "not_found" | "not_allowed" | "too_many">> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!actor || !campaign) return fail("not_found");
  const { organizationId, id: campaignId } = campaign;
  if (!mayControlDelivery(actor, organizationId)) return fail("not_allowed");
  if (letterIds.length > MOST_GIVEN) return fail("too_many");
  const open = await loadWays();
  return inTransaction(async (tx) => {
    const letters = await loadLettersInHand(tx, { organizationId, campaignId, id: { in: [...letterIds] } });
    let given = 0;
    for (const letter of letters) {
      if (takesWay(open, channel, letter) && (await giveWay(tx, letter, channel, now)).ok) given++;
    }
    const verb = "delivery.way_chosen" as const;
    const entry = { organizationId, at: now, actorUserId: actor.userId, verb, subjectId: campaignId };
    if (given > 0) await recordAudit(tx, { ...entry, reason: mendedWords("way", given, channel) });
    return ok({ given, left: letters.length - given });
  });
}

async function giveWay(
  tx: Db,
  letter: LetterInHand,
  channel: Channel,
  now: Date,
): Promise<Result<null, ChooseWayProblem>> {
  if (letter.waiting === "restored" || !(mayCancel(letter.state) || mayRetry(letter.state))) return fail("too_late");
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

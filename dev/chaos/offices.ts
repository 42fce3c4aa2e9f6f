// What an organizer does with letters that a chamber's system refused after a try which may have brought them there: asks the
// offices, and says what they said.
import { db } from "@/lib/db";
import { retryLetters } from "@/lib/delivery/retry-letters";
import { settleLetters } from "@/lib/delivery/settle-letters";
import type { Actor } from "@/lib/organizations/membership";
import type { TakenMessage } from "../sandbox/cwc/message";
import { loadStates } from "./count";

const SLUG = "talk-now";

/** Settles each of `ids` that is unknown and has a chamber's system as its way, by what that system has. */
export async function askOffices(ids: readonly string[], messages: readonly TakenMessage[], now: Date) {
  const { organizationId, id } = await db().prisma.campaign.findFirstOrThrow({ where: { slug: SLUG } });
  const actor: Actor = { userId: id, name: "Trial", memberships: [{ organizationId, role: "organizer" }] };
  const taken = new Set(messages.filter((message) => message.taken > 0).map(({ deliveryId }) => deliveryId));
  const unknown = (await loadStates(ids)).filter(({ state, channel }) => state === "unknown" && channel === "cwc");
  const isThere = (letter: { id: string }): boolean => taken.has(letter.id.replaceAll("-", ""));
  const arrived = unknown.filter(isThere).map((letter) => letter.id);
  const notThere = unknown.filter((letter) => !isThere(letter)).map((letter) => letter.id);
  await settleLetters(actor, { campaignSlug: SLUG, letterIds: arrived }, now);
  await retryLetters(actor, { campaignSlug: SLUG, letterIds: notThere }, now);
  return { arrived: arrived.length, notThere: notThere.length };
}

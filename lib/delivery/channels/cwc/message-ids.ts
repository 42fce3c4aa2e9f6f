import { createHash } from "node:crypto";
import type { Stance } from "@/lib/asks/ask";

/**
 * The delivery id of a letter: its own id, in 32 characters that say nothing of it. It is there before the first try and
 * the same at each, for ever: by it the chamber's system knows that it has the letter already, also when the way is
 * chosen anew much later.
 */
export const deliveryIdOf = (letterId: string): string => letterId.replaceAll("-", "");

/**
 * What offices group letters by: the same for all letters of a campaign on one measure and one side of it, and for no
 * others (pro and con are two campaigns to the Senate). 64 hexadecimal digits, never made of anything that people type.
 */
export const cwcCampaignId = (of: {
  organizationId: string;
  campaignId: string;
  measureId: string | null;
  stance: Stance;
}): string =>
  createHash("sha256")
    .update(JSON.stringify([of.organizationId, of.campaignId, of.measureId, of.stance]))
    .digest("hex");

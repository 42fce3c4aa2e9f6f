import { createHash } from "node:crypto";
import type { Stance } from "@/lib/asks/ask";

/** How many random bytes a delivery id takes. */
export const DELIVERY_ID_BYTES = 16;

/**
 * A new delivery id: 32 characters that say nothing of the letter. Mint it once for a letter and an environment, keep it
 * before the first try, and use it at each: by it the chamber's system knows that it has the letter already.
 */
export function newDeliveryId(random: Uint8Array): string {
  if (random.length !== DELIVERY_ID_BYTES) throw new Error(`a delivery id is made of ${DELIVERY_ID_BYTES} bytes`);
  return Buffer.from(random).toString("hex");
}

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

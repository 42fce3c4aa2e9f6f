import { chamberOfSeat } from "@/lib/legislators/legislator";
import type { Channel } from "@/lib/letters/letter";

/** The far sides that machines carry letters to: one that is slow must leave room for the others. */
export const LANES = ["email", "house", "senate", "post"] as const;
export type Lane = (typeof LANES)[number];

/** To which far side a machine carries a letter; null: it goes by the writer's own hand. */
export function laneOf(channel: Channel, seatId: string): Lane | null {
  if (channel === "cwc") return chamberOfSeat(seatId);
  return channel === "email" || channel === "post" ? channel : null;
}

/** Whether a machine carries what goes this way. */
export const isByMachine = (channel: Channel): boolean => !["print", "form"].includes(channel);

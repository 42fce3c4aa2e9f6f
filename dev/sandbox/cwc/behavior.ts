import { createHash } from "node:crypto";
import { z } from "zod";

const share = z.number().min(0).max(1).default(0);

const shares = z
  .strictObject({
    /** refused for good, by its id: at each try again */
    "400": share,
    "429": share,
    "503": share,
    /** the line breaks after the message was taken */
    acceptThenDrop: share,
    /** the line breaks, and nothing was taken */
    dropBefore: share,
  })
  .refine((given) => FAULTS.reduce((sum, fault) => sum + given[fault], 0) <= 1, "the shares add up to more than 1");

/** How the chambers' systems behave; what is not given is as on a good day. */
export const behaviorInput = z.strictObject({
  /** `maintenance` answers 503 to all, `silent` never answers, `page` answers with a page of HTML */
  mode: z.enum(["normal", "maintenance", "silent", "page"]).default("normal"),
  /** the same seed has the same faults for the same ids */
  seed: z.int().default(1),
  shares: shares.prefault({}),
  /** how long each answer takes */
  slowMs: z.int().min(0).max(600_000).default(0),
  retryAfterSeconds: z.int().min(1).max(3_600).default(1),
  /** messages a second beyond which 429 is answered; 0 sets no limit */
  perSecond: z.int().min(0).default(0),
  /** forgets ids, so that a message sent again is taken again */
  forget: z.boolean().default(false),
  /** codes of offices that do not take messages just now */
  inactive: z.array(z.string()).default([]),
});

export type Behavior = z.infer<typeof behaviorInput>;

const FAULTS = ["503", "429", "dropBefore", "acceptThenDrop"] as const;

export type Fault = (typeof FAULTS)[number] | "400" | null;

/** From 0 up to 1, the same for the same parts: whatever order messages come in, each meets the same luck. */
const chance = (...parts: readonly (string | number)[]): number =>
  createHash("sha256").update(parts.join("\0")).digest().readUInt32BE() / 2 ** 32;

/** What befalls a message at its n-th try, counted from 1. */
export function faultOf({ seed, shares: given }: Behavior, deliveryId: string, tryNumber: number): Fault {
  if (chance(seed, deliveryId) < given["400"]) return "400";
  let left = chance(seed, deliveryId, tryNumber);
  for (const fault of FAULTS) {
    if (left < given[fault]) return fault;
    left -= given[fault];
  }
  return null;
}

import type { AskVerb, Stance } from "@/lib/asks/ask";

const SIDES: Partial<Record<AskVerb, Stance>> = {
  cosponsor: "support",
  introduce_companion: "support",
  vote_for: "support",
  withdraw: "oppose",
  vote_against: "oppose",
  oppose: "oppose",
};

/** The side that a verb can only be on; null when it fits both. */
export const sideOfVerb = (verb: AskVerb): Stance | null => SIDES[verb] ?? null;

/** Whether a verb can have a measure: a companion that is still to be introduced has none. */
export const takesMeasure = (verb: AskVerb): boolean => verb !== "introduce_companion";

// Letters that a machine should carry and that nothing would carry: they have neither a job, nor a wait that something ends,
// nor an end. There should be none; should there be one, it must not lie there for ever.
import type { Attempt } from "@/lib/delivery/delivery";
import { type HoldFacts, holdCodeOf } from "@/lib/delivery/holding";
import { goesOnByItself, mayBeThere, nextStep } from "@/lib/delivery/next-step";
import { laneOf } from "@/lib/letters/lane";
import type { Channel } from "@/lib/letters/letter";

/** What is looked at has been as it is for so long, in seconds: a letter between two steps is not stranded. */
export const STILL_FOR_S = 600;

type Facts = HoldFacts & { channel: Channel; attempts: readonly Attempt[] };

/** Whether a letter that has no job and does not wait would go, had it one. */
export function isStranded(letter: Facts, now: Date): boolean {
  const { channel, seatId, attempts } = letter;
  if (laneOf(channel, seatId) === null || nextStep(channel, attempts, 0).kind !== "send") return false;
  if (attempts.at(-1)?.outcome !== "unknown") return true;
  // After three days nobody asks any more, nor once it came too late: somebody looks those up.
  return goesOnByItself(channel, attempts) && !(mayBeThere(attempts) && holdCodeOf(letter, now) !== null);
}

// One attempt on any way: brought into its form without harm to others, and sent under the eyes of a trace.
import type { LetterToCarry, MachineChannel, Outcome, Prepared } from "@/lib/delivery/channels/channel";
import type { Channel } from "@/lib/letters/letter";
import { log } from "@/lib/log";
import { traced } from "@/lib/tracing";

/** A letter that breaks what formats it is no worker's end: it fails by itself, and the others go on. */
export function prepareLetter(letter: LetterToCarry, channel: MachineChannel, now: Date): Prepared {
  try {
    return channel.prepare(letter, now);
  } catch (error) {
    log().error({ err: error, letterId: letter.id }, "a letter could not be brought into the form of its way");
    return { ok: false, outcome: { kind: "refused", code: "defect", words: [] } };
  }
}

/** Lets a letter go, once. Never throws for a network. */
export const sendTraced = (send: () => Promise<Outcome>, channel: Channel): Promise<Outcome> =>
  traced("attempt", { "redress.channel": channel }, send, (outcome) => ({
    "redress.outcome": outcome.kind,
    "redress.code": "code" in outcome ? (outcome.code ?? undefined) : undefined,
  }));

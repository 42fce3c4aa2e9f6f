import type { Stance } from "@/lib/asks/ask";
import type { Attempt } from "@/lib/delivery/delivery";
import type { ComposedLetter } from "@/lib/letters/letter";
import type { LetterSender } from "@/lib/letters/sender";

/**
 * How a machine's sending ended. `accepted`: the office's own system has it, also when it had it before. `not_sent`:
 * nothing arrived, try later. `refused`: for good, in the far side's words. `unknown`: it may have arrived.
 */
export type Outcome =
  | { kind: "accepted" | "handed_to_mail" }
  /** with what there is to say of how it was taken */
  | { kind: "handed_to_mail"; code: string }
  | { kind: "not_sent"; code: string; retryAfterSeconds: number | null }
  | { kind: "refused"; code: string; words: readonly string[] }
  | { kind: "unknown"; code: string };

/** What a letter's channel is given of it. */
export type LetterToCarry = {
  organizationId: string;
  id: string;
  campaignId: string;
  bioguide: string;
  seatId: string;
  measureId: string | null;
  stance: Stance;
  /** one of lib/asks/topics.ts */
  topic: string | null;
  composed: ComposedLetter;
  sender: LetterSender | null;
  organizationName: string;
  /** the constituent's e-mail address */
  replyTo: string;
  /** what was tried before; left out where nothing was */
  attempts?: readonly Pick<Attempt, "channel" | "outcome">[];
};

/** A letter in the form of its channel, ready to go: `send` lets the bytes go, once, and never throws for a network. */
export type Prepared = { ok: true; send(): Promise<Outcome> } | { ok: false; outcome: Outcome };

/** A way on which a machine carries letters. */
export type MachineChannel = {
  /** whether it is set up, for the office of a seat */
  isOn(seatId: string): boolean;
  /** the mail address that a letter goes to; left out where there is none */
  addressOf?(bioguide: string): string | null;
  /** Brings a letter into the channel's form. Nothing leaves. */
  prepare(letter: LetterToCarry, now: Date): Prepared;
  /** for how many seconds one sending may take at most, with room to spare */
  leaseS: number;
};

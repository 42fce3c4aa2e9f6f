import type { AttemptOutcome, DeliveryState } from "@/lib/delivery/delivery";
import { stateOf } from "@/lib/delivery/delivery";
import {
  type Cause,
  FAILURE_OUTCOMES,
  type FailureOutcome,
  type SetbackKind,
  setbackKindOf,
} from "@/lib/delivery/failures/cause";
import type { HoldCode } from "@/lib/delivery/holding";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { Channel } from "@/lib/letters/letter";

/** How many letters are in a state and go one way. */
export type StateCount = { state: DeliveryState; channel: Channel; letters: number };

/** Letters that stand alike and of which there is more to tell than their state: as the database finds them. */
export type LetterGroup = {
  channel: Channel;
  tried: boolean;
  outcome: AttemptOutcome | null;
  code: string | null;
  /** the office's own words */
  detail: string | null;
  hold: WaitReason | null;
  /** of unknown ones: a machine asks the office's system again by itself */
  asked: boolean;
  letters: number;
  oldest: Date;
  /** when the first of them is looked at again; null: when somebody ends what they wait for */
  until: Date | null;
};

/** Letters that wait, by why. A `HoldCode` is for good; `setback` is why the last try did not succeed. */
export type WaitingLine = {
  reason: WaitReason | HoldCode | "in_line" | "to_be_tried_again" | "under_way";
  setback: SetbackKind | null;
  channel: Channel;
  letters: number;
  until: Date | null;
};

/** Letters that need somebody, by their cause: tell the office's own words apart only as far as they are the same. */
export type FailureLine = Cause & { letters: number; oldest: Date };

export type Deliveries = {
  counts: StateCount[];
  waiting: WaitingLine[];
  failures: FailureLine[];
};

const stateOfGroup = ({ channel, tried, outcome, code, hold, oldest }: LetterGroup): DeliveryState =>
  stateOf(channel, tried ? [{ number: 1, channel, startedAt: oldest, finishedAt: null, outcome, code }] : [], hold);

function waitReasonOf(group: LetterGroup): WaitingLine["reason"] | null {
  const { hold, code, asked } = group;
  const state = stateOfGroup(group);
  if (state === "held") return hold ?? (code as HoldCode);
  // Of what came back only a restore has one wait: it may have gone again since.
  if (hold && (asked || state === "bounced")) return hold;
  return state === "retrying" || asked ? "to_be_tried_again" : null;
}

const isFailure = (outcome: AttemptOutcome | null): outcome is FailureOutcome =>
  FAILURE_OUTCOMES.some((each) => each === outcome);

const earlier = (a: Date | null, b: Date | null): Date | null => (a && b ? (a < b ? a : b) : (a ?? b));

/** What needs no more than its state to be told: it waits in line, or is going. */
const reasonOfCount = ({ state }: StateCount): WaitingLine["reason"] | null => {
  if (state === "queued") return "in_line";
  return state === "sending" ? "under_way" : null;
};

/**
 * Sorts letters into what is counted, what waits and why, and what needs somebody, the most letters first. `counts` are all
 * letters by their state, `groups` those of which there is more to tell.
 */
export function sortDeliveries(counts: readonly StateCount[], groups: readonly LetterGroup[]): Deliveries {
  const waiting = new Map<string, WaitingLine>();
  const failures: FailureLine[] = [];
  const wait = (line: WaitingLine): void => {
    const key = `${line.reason} ${line.setback} ${line.channel}`;
    const kept = waiting.get(key);
    const letters = line.letters + (kept?.letters ?? 0);
    waiting.set(key, { ...line, letters, until: earlier(kept?.until ?? null, line.until) });
  };
  for (const count of counts) {
    const reason = reasonOfCount(count);
    const { channel, letters } = count;
    if (reason) wait({ reason, setback: null, channel, letters, until: null });
  }
  for (const group of groups) {
    const { channel, letters, oldest, until, code, detail: words, outcome } = group;
    const reason = waitReasonOf(group);
    const setback = reason === "to_be_tried_again" ? setbackKindOf(code, outcome) : null;
    if (reason) wait({ reason, setback, channel, letters, until });
    else if (isFailure(outcome)) failures.push({ outcome, channel, code, words, letters, oldest });
  }
  const byLetters = (a: { letters: number }, b: { letters: number }): number => b.letters - a.letters;
  return {
    counts: [...counts].sort(byLetters),
    waiting: [...waiting.values()].sort(byLetters),
    failures: failures.sort(byLetters),
  };
}

const GONE: readonly DeliveryState[] = ["accepted", "handed_to_mail", "reported_sent"];
const BY_HAND: readonly DeliveryState[] = ["to_print", "printed", "to_submit", "form_opened"];

/** The few figures that stand for all: letters that have gone, that go, that wait, that their writers have, that need somebody. */
export type DeliverySums = Record<"gone" | "moving" | "waiting" | "hand" | "needYou", number>;

/** Adds up what stands alike. Those that were called back are none of these. */
export function sumDeliveries({ counts, waiting, failures }: Deliveries): DeliverySums {
  const sum = (lines: readonly { letters: number }[]): number => lines.reduce((all, { letters }) => all + letters, 0);
  return {
    gone: sum(counts.filter(({ state }) => GONE.includes(state))),
    moving: sum(waiting.filter(({ reason }) => reason === "under_way")),
    waiting: sum(waiting.filter(({ reason }) => reason !== "under_way")),
    hand: sum(counts.filter(({ state }) => BY_HAND.includes(state))),
    needYou: sum(failures),
  };
}

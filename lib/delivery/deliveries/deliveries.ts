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

/** Letters that stand alike: as the database counts them. */
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
  oldest: Date;
  until: Date | null;
};

/** Letters that need somebody, by their cause: tell the office's own words apart only as far as they are the same. */
export type FailureLine = Cause & { letters: number; oldest: Date };

export type Deliveries = {
  counts: { state: DeliveryState; channel: Channel; letters: number }[];
  waiting: WaitingLine[];
  failures: FailureLine[];
};

const stateOfGroup = ({ channel, tried, outcome, code, hold, oldest }: LetterGroup): DeliveryState =>
  stateOf(channel, tried ? [{ number: 1, channel, startedAt: oldest, finishedAt: null, outcome, code }] : [], hold);

function waitReasonOf(state: DeliveryState, { hold, code, asked }: LetterGroup): WaitingLine["reason"] | null {
  if (state === "held") return hold ?? (code as HoldCode);
  if (state === "queued") return "in_line";
  if (asked && hold) return hold;
  if (state === "retrying" || asked) return "to_be_tried_again";
  return state === "sending" ? "under_way" : null;
}

const isFailure = (outcome: AttemptOutcome | null): outcome is FailureOutcome =>
  FAILURE_OUTCOMES.some((each) => each === outcome);

const earlier = (a: Date | null, b: Date | null): Date | null => (a && b ? (a < b ? a : b) : (a ?? b));

/** Sorts groups of letters into what is counted, what waits and why, and what needs somebody, the most letters first. */
export function sortDeliveries(groups: readonly LetterGroup[]): Deliveries {
  const counts = new Map<string, Deliveries["counts"][number]>();
  const waiting = new Map<string, WaitingLine>();
  const failures: FailureLine[] = [];
  for (const group of groups) {
    const { channel, letters, oldest, until, code, detail: words, outcome } = group;
    const state = stateOfGroup(group);
    const count = counts.get(`${state} ${channel}`);
    counts.set(`${state} ${channel}`, { state, channel, letters: letters + (count?.letters ?? 0) });
    const reason = waitReasonOf(state, group);
    if (reason) {
      const setback = reason === "to_be_tried_again" ? setbackKindOf(code, outcome) : null;
      const key = `${reason} ${setback} ${channel}`;
      const line = waiting.get(key);
      waiting.set(key, {
        ...{ reason, setback, channel, letters: letters + (line?.letters ?? 0) },
        oldest: earlier(line?.oldest ?? null, oldest) ?? oldest,
        until: earlier(line?.until ?? null, until),
      });
    } else if (isFailure(outcome)) failures.push({ outcome, channel, code, words, letters, oldest });
  }
  const byLetters = (a: { letters: number }, b: { letters: number }): number => b.letters - a.letters;
  return {
    counts: [...counts.values()].sort(byLetters),
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

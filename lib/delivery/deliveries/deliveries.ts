import type { AttemptOutcome, DeliveryState } from "@/lib/delivery/delivery";
import { stateOf } from "@/lib/delivery/delivery";
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
  letters: number;
  oldest: Date;
  /** when the first of them is looked at again; null: when somebody ends what they wait for */
  until: Date | null;
};

/** Letters that wait, by why. `late`: for good. */
export type WaitingLine = {
  reason: WaitReason | HoldCode | "in_line" | "to_be_tried_again" | "under_way";
  channel: Channel;
  letters: number;
  oldest: Date;
  until: Date | null;
};

/** Letters that need somebody, by their cause: tell the office's own words apart only as far as they are the same. */
export type FailureLine = {
  state: Extract<DeliveryState, "failed" | "bounced" | "unknown">;
  channel: Channel;
  code: string | null;
  words: string | null;
  letters: number;
  oldest: Date;
};

export type Deliveries = {
  counts: { state: DeliveryState; channel: Channel; letters: number }[];
  waiting: WaitingLine[];
  failures: FailureLine[];
};

const stateOfGroup = ({ channel, tried, outcome, code, hold, oldest }: LetterGroup): DeliveryState =>
  stateOf(channel, tried ? [{ number: 1, channel, startedAt: oldest, finishedAt: null, outcome, code }] : [], hold);

const NEED_SOMEBODY: readonly DeliveryState[] = ["failed", "bounced", "unknown"];

function waitReasonOf(state: DeliveryState, { hold, code }: LetterGroup): WaitingLine["reason"] | null {
  if (state === "held") return hold ?? (code as HoldCode);
  if (state === "queued") return "in_line";
  if (state === "retrying") return "to_be_tried_again";
  return state === "sending" ? "under_way" : null;
}

/** Sorts groups of letters into what is counted, what waits and why, and what needs somebody, the most letters first. */
export function sortDeliveries(groups: readonly LetterGroup[]): Deliveries {
  const counts = new Map<string, Deliveries["counts"][number]>();
  const waiting = new Map<string, WaitingLine>();
  const failures: FailureLine[] = [];
  for (const group of groups) {
    const { channel, letters, oldest, until, code, detail } = group;
    const state = stateOfGroup(group);
    const count = counts.get(`${state} ${channel}`);
    counts.set(`${state} ${channel}`, { state, channel, letters: letters + (count?.letters ?? 0) });
    const reason = waitReasonOf(state, group);
    if (reason) {
      const line = waiting.get(`${reason} ${channel}`);
      waiting.set(`${reason} ${channel}`, {
        ...{ reason, channel, letters: letters + (line?.letters ?? 0) },
        oldest: line && line.oldest < oldest ? line.oldest : oldest,
        until: line?.until && (!until || line.until < until) ? line.until : until,
      });
    }
    if (NEED_SOMEBODY.includes(state)) {
      failures.push({ state: state as FailureLine["state"], channel, code, words: detail, letters, oldest });
    }
  }
  const byLetters = (a: { letters: number }, b: { letters: number }): number => b.letters - a.letters;
  return {
    counts: [...counts.values()].sort(byLetters),
    waiting: [...waiting.values()].sort(byLetters),
    failures: failures.sort(byLetters),
  };
}

// What is counted for monitors, by labels that stay few: no organization, office, person or free text is ever one.
import { type Attempt, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { type HoldFacts, holdCodeOf } from "@/lib/delivery/holding";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { Channel } from "@/lib/letters/letter";
import type { NoticeKind } from "@/lib/letters/notice";

export type LetterCount = HoldFacts & {
  channel: Channel;
  tried: boolean;
  outcome: Attempt["outcome"];
  /** why it waits, as the worker wrote it down */
  wait: WaitReason | null;
  letters: number;
};

export type WaitCount = { reason: WaitReason; letters: number; oldestS: number };

export type NoticeCount = { kind: NoticeKind; state: "waiting" | "gone"; notices: number };

export type AttemptCount = { channel: Channel; outcome: Attempt["outcome"]; code: string | null; attempts: number };

type Sample<Label extends string> = { labels: Record<Label, string>; value: number };

function summed<Label extends string>(samples: readonly Sample<Label>[]): Sample<Label>[] {
  const sums = new Map<string, Sample<Label>>();
  for (const { labels, value } of samples) {
    const key = JSON.stringify(labels);
    sums.set(key, { labels, value: value + (sums.get(key)?.value ?? 0) });
  }
  return [...sums.values()];
}

/** Letters by way and state. The state is derived by the same rule as on a receipt (lib/delivery/delivery.ts). */
export function lettersByState(counts: readonly LetterCount[], now: Date): Sample<"channel" | "state">[] {
  const stateOfCount = ({ channel, tried, outcome, wait, ...facts }: LetterCount): DeliveryState => {
    const last: Attempt = { number: 1, channel, startedAt: now, finishedAt: null, outcome, code: null };
    return stateOf(channel, tried ? [last] : [], holdCodeOf(facts, now) ?? wait);
  };
  return summed(
    counts.map((count) => ({
      labels: { channel: count.channel, state: stateOfCount(count) },
      value: count.letters,
    })),
  );
}

/** A code comes from a mail server or a library: only short words and numbers of the most frequent are shown. */
const MOST_CODES = 40;
const CODE = /^[a-z0-9_-]{1,40}$/i;

/** Attempts by way, outcome and code. Counts come most frequent first; rare and odd codes are gathered as "other". */
export function attemptsByEnd(counts: readonly AttemptCount[]): Sample<"channel" | "outcome" | "code">[] {
  const codes = new Set(counts.flatMap(({ code }) => (code !== null && CODE.test(code) ? [code] : [])));
  const shown = new Set([...codes].slice(0, MOST_CODES));
  const shownCode = (code: string | null): string => {
    if (code === null) return "none";
    return shown.has(code) ? code : "other";
  };
  return summed(
    counts.map(({ channel, outcome, code, attempts }) => ({
      labels: { channel, outcome: outcome ?? "under_way", code: shownCode(code) },
      value: attempts,
    })),
  );
}

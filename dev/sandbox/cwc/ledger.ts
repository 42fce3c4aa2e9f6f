import type { Chamber } from "./chamber";
import type { MessageContent, TakenMessage } from "./message";

/** What the chambers' systems took, with the content of the newest. */
export type Ledger = {
  /** counts that a message came; answers for how many times now */
  see(chamber: Chamber, deliveryId: string): number;
  has(chamber: Chamber, deliveryId: string): boolean;
  take(chamber: Chamber, content: MessageContent, date: string): void;
  countAnswer(answer: string): void;
  /** newest first */
  messages(): TakenMessage[];
  contentOf(message: TakenMessage): MessageContent | null;
  /** how often each answer was given: "201", "409", "dropped after" */
  answers(): Record<string, number>;
  clear(): void;
};

// Thousands of letters come in a trial; only the newest are read by anybody.
const KEPT_CONTENTS = 500;

const keyOf = (chamber: Chamber, deliveryId: string): string => `${chamber} ${deliveryId}`;

/** An empty ledger, in memory. */
export function openLedger(): Ledger {
  const seen = new Map<string, number>();
  const taken = new Map<string, Omit<TakenMessage, "seen">>();
  const contents = new Map<string, MessageContent>();
  const answers = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): number => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };

  return {
    see: (chamber, deliveryId) => count(seen, keyOf(chamber, deliveryId)),
    has: (chamber, deliveryId) => taken.has(keyOf(chamber, deliveryId)),
    take(chamber, content, date) {
      const { office, deliveryId, campaignId, subject } = content;
      const key = keyOf(chamber, deliveryId);
      const before = taken.get(key) ?? { chamber, office, deliveryId, campaignId, subject, date, taken: 0 };
      taken.set(key, { ...before, taken: before.taken + 1 });
      contents.set(key, content);
      const [oldest] = contents.keys();
      if (contents.size > KEPT_CONTENTS && oldest !== undefined) contents.delete(oldest);
    },
    countAnswer: (answer) => void count(answers, answer),
    messages: () => [...taken].map(([key, message]) => ({ ...message, seen: seen.get(key) ?? 0 })).reverse(),
    contentOf: ({ chamber, deliveryId }) => contents.get(keyOf(chamber, deliveryId)) ?? null,
    answers: () => Object.fromEntries([...answers].sort(([a], [b]) => a.localeCompare(b))),
    clear() {
      for (const each of [seen, taken, contents, answers]) each.clear();
    },
  };
}

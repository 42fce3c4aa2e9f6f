import { OTHER_WORDS, TOPIC_WORDS } from "@/lib/delivery/channels/form/topic-words";

/**
 * The entry of a form's list that comes nearest to a topic, and why: `same` words, a name that offices use for it (`close`),
 * or the list's entry for all the `rest`.
 */
export type TopicProposal = { option: string; reason: "same" | "close" | "rest" };

const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:x|sh|ch)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
};

/** The words of a topic's name without case, marks, number and the little words between them, in order of the alphabet. */
const fold = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !["and", "the", "of", "or", "issue"].includes(word))
    .map(singular)
    .sort();

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.join() === b.join();

type Entry = { option: string; words: string[] };

/** Among entries that have all the words, the one with the fewest besides. */
function nearest(entries: readonly Entry[], wanted: readonly string[]): string | null {
  const having = entries.filter(({ words }) => wanted.every((word) => words.includes(word)));
  return having.toSorted((a, b) => a.words.length - b.words.length)[0]?.option ?? null;
}

/**
 * Proposes an entry of a form's list for a policy area of the Library of Congress, by which asks are sorted. Null when the
 * list is empty or has nothing near: then the person picks without us. A proposal is only ever that.
 */
export function proposeTopic(locTopic: string | null, options: readonly string[]): TopicProposal | null {
  const entries = options.map((option) => ({ option, words: fold(option) })).filter(({ words }) => words.length > 0);
  const exactly = (name: string): string | null => {
    const wanted = fold(name);
    return entries.find(({ words }) => same(words, wanted))?.option ?? null;
  };
  if (locTopic !== null) {
    const option = exactly(locTopic);
    if (option) return { option, reason: "same" };
    const names = Object.entries(TOPIC_WORDS).find(([topic]) => topic === locTopic)?.[1] ?? [];
    // A whole entry of a farther name is nearer than a part of one: "Defense" before "Defense Contracting".
    const within = (name: string) => (name.startsWith("=") ? null : nearest(entries, fold(name)));
    for (const find of [exactly, within]) {
      for (const name of names) {
        const close = find(name);
        if (close) return { option: close, reason: "close" };
      }
    }
  }
  for (const name of OTHER_WORDS) {
    const rest = exactly(name);
    if (rest) return { option: rest, reason: "rest" };
  }
  return null;
}

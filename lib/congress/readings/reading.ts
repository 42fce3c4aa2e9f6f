import { hear, type Statement } from "@/lib/congress/readings/statement";
import type { SourceAnswer, SourceName, SourceProblem, Validators } from "@/lib/congress/sources/source";

/** How asking one source about one measure went so far. */
export type Reading = Validators & {
  source: SourceName;
  attemptedAt: Date;
  /** when the source last gave facts, or said that they had not changed */
  readAt: Date | null;
  problem: SourceProblem | null;
  /** its last whole statement, and a newer one that was not whole */
  said: Statement[];
};

export const NOTHING_KNOWN: Validators = { etag: null, lastModified: null };

/** One question with its answer. `asked` is the condition that was sent along. */
export type Asked = { source: SourceName; at: Date; asked: Validators; answer: SourceAnswer };

/**
 * The reading after an answer. One that fails changes nothing but its own date and problem. An answer to a question
 * that was put before the last one is too late: the later one was told already.
 */
export function nextReading(known: Reading | null, { source, at, asked, answer }: Asked): Reading {
  const before: Reading = known ?? { source, attemptedAt: at, readAt: null, problem: null, ...NOTHING_KNOWN, said: [] };
  if (before.attemptedAt > at) return before;
  const tried = { ...before, attemptedAt: at };
  switch (answer.kind) {
    case "failed":
      return { ...tried, problem: answer.code };
    case "absent":
      return { ...tried, problem: "absent" };
    case "unchanged": {
      const last = before.said.at(-1);
      const isSame = asked.etag === before.etag && asked.lastModified === before.lastModified;
      // "Not changed" since what? Only since what we hold.
      if (!last || !isSame) return { ...tried, problem: "garbled", ...NOTHING_KNOWN };
      return { ...tried, problem: null, readAt: at, said: before.said.with(-1, { ...last, readAt: at }) };
    }
    case "facts": {
      const { said, problem } = hear(before.said, { source, facts: answer.facts, readAt: at });
      if (problem === "lags") return { ...tried, problem };
      return { ...tried, problem, readAt: at, ...answer.validators, said };
    }
  }
}

/** What may be believed: a source that is switched off has no say, also not by what it said when it was on. */
export const statementsOf = (readings: readonly Reading[]): Statement[] =>
  readings.flatMap(({ problem, said }) => (problem === "off" || problem === "no_key" ? [] : said));

// Kept lines to one mail server. A mail is given to one line, once; a line found dead before the server has heard of
// the mail is replaced by a fresh one, once. Whatever happens later is told as it is and tried again by nobody here.
import { type Envelope, type LineLimits, type MailAnswer, type MailLine, openLine } from "@/lib/mail-line";
import { ok, type Result } from "@/lib/shared/result";

export type PoolOptions = LineLimits & {
  /** lines at a time; mails beyond wait their turn */
  lines: number;
  /** how long a mail waits for its turn, in ms */
  waitMs: number;
  /** how long a line is kept without a mail, in ms: less than servers keep theirs */
  idleMs: number;
  /** servers close lines that carry too many */
  mailsPerLine: number;
};

export type MailPool = {
  /** Hands a mail over. Never throws for what a server or a network can do. */
  send(envelope: Envelope, content: Buffer): Promise<MailAnswer>;
  /** Closes the idle lines now, and each other one after its mail. */
  close(): void;
};

/** As many lines as the worker has jobs at a time. The times add up to less than two minutes. */
export const POOL_OPTIONS: PoolOptions = {
  lines: 10,
  waitMs: 30_000,
  idleMs: 10_000,
  mailsPerLine: 100,
  openMs: 20_000,
  resetMs: 5_000,
  carryMs: 60_000,
};

type KeptLine = { line: MailLine; mails: number; timer?: NodeJS.Timeout };

/** A pool that opens its first line with its first mail. */
export function openPool(url: string, options: PoolOptions = POOL_OPTIONS): MailPool {
  const idle: KeptLine[] = [];
  const turns = takeTurns(options.lines, options.waitMs);
  let isClosed = false;

  async function takeLine(): Promise<Result<KeptLine, MailAnswer>> {
    const kept = idle.pop();
    if (kept) {
      clearTimeout(kept.timer);
      kept.line.setIdle(false);
      if (await kept.line.reset()) return ok(kept);
    }
    const fresh = await openLine(url, options);
    return fresh.ok ? ok({ line: fresh.value, mails: 0 }) : fresh;
  }

  function giveBack(kept: KeptLine): void {
    if (isClosed || !kept.line.isOpen() || kept.mails >= options.mailsPerLine) {
      kept.line.close();
      return;
    }
    kept.line.setIdle(true);
    kept.timer = setTimeout(() => {
      idle.splice(idle.indexOf(kept), 1);
      kept.line.close();
    }, options.idleMs).unref();
    idle.push(kept);
  }

  return {
    async send(envelope, content) {
      if (!(await turns.begin())) return { kind: "not_sent", code: "no-free-line" };
      try {
        const taken = await takeLine();
        if (!taken.ok) return taken.problem;
        taken.value.mails++;
        const answer = await taken.value.line.carry(envelope, content);
        giveBack(taken.value);
        return answer;
      } finally {
        turns.end();
      }
    },
    close() {
      isClosed = true;
      for (const { line, timer } of idle.splice(0)) {
        clearTimeout(timer);
        line.close();
      }
    },
  };
}

/** Lets so many go on at a time, the others in the order in which they came. `begin` is false after `waitMs`. */
function takeTurns(atATime: number, waitMs: number): { begin(): Promise<boolean>; end(): void } {
  const waiting = new Set<(hasTurn: boolean) => void>();
  let underWay = 0;
  return {
    begin() {
      if (underWay < atATime) {
        underWay++;
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        const settle = (hasTurn: boolean): void => {
          clearTimeout(timer);
          waiting.delete(settle);
          resolve(hasTurn);
        };
        const timer = setTimeout(settle, waitMs, false);
        waiting.add(settle);
      });
    },
    end() {
      const [next] = waiting;
      if (next) next(true);
      else underWay--;
    },
  };
}

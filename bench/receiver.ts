import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export type Receiver = {
  port: number;
  /** Waits for this many mails; answers when each came, in ms on a clock of the receiver's, and forgets them. */
  arrivals(count: number): Promise<number[]>;
  stop(): void;
};

const PATIENCE_MS = 10 * 60_000;

/** Starts a mail server in a process of its own that takes every mail, each in `slowMs`. */
export async function startReceiver(slowMs = 0): Promise<Receiver> {
  const env = { ...process.env, MAIL_SLOW_MS: String(slowMs) };
  const child = fork(join(import.meta.dirname, "mail-receiver.ts"), { env });
  const [port] = (await once(child, "message")) as [number];
  const ask = async <T>(what: "count" | "all"): Promise<T> => {
    child.send(what);
    const [answer] = await once(child, "message");
    return answer as T;
  };
  return {
    port,
    async arrivals(count) {
      const giveUpAt = performance.now() + PATIENCE_MS;
      while ((await ask<number>("count")) < count) {
        if (performance.now() > giveUpAt) throw new Error(`${count} mails did not come`);
        await sleep(100);
      }
      return ask<number[]>("all");
    },
    stop: () => child.disconnect(),
  };
}

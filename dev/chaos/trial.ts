// One trial: letters on their way, faults on every side, and at the end the count.
import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/db";
import { startSandbox } from "../sandbox";
import type { TakenMessage } from "../sandbox/cwc/message";
import { countLetters, type Detail, isUnderWay, loadStates } from "./count";
import { type MailFaults, type MailReceiver, startMailReceiver } from "./mail-receiver";

/** The stand-ins for all that letters go to, with the faults that they have during a trial. */
export type FarSides = {
  sandboxUrl: string;
  smtpUrl: string;
  receiver: MailReceiver;
  received(): Promise<{ messages: TakenMessage[]; answers: Record<string, number> }>;
  stop(): Promise<void>;
};

export const CHAMBER_FAULTS = { "503": 0.3, acceptThenDrop: 0.05, "429": 0.05, "400": 0.02 };
export const MAIL_FAULTS: MailFaults = { refuse: 0.03, greylist: 0.15, stall: 0.02, keepAndHangUp: 0.03 };

/** Starts them on this machine alone. The same seed has the same faults for the same ids. */
export async function startFarSides(seed: number, mailFaults = MAIL_FAULTS): Promise<FarSides> {
  const sandbox = await startSandbox({ port: 0, mails: () => [], officeName: () => null });
  const receiver = await startMailReceiver(seed, mailFaults);
  const sandboxUrl = `http://127.0.0.1:${sandbox.port}`;
  await fetch(`${sandboxUrl}/behavior`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seed, shares: CHAMBER_FAULTS, retryAfterSeconds: 1 }),
  });
  return {
    sandboxUrl,
    smtpUrl: `smtp://127.0.0.1:${receiver.port}`,
    receiver,
    received: async () => (await fetch(`${sandboxUrl}/received.json`)).json() as ReturnType<FarSides["received"]>,
    async stop() {
      await sandbox.stop();
      await receiver.stop();
    },
  };
}

/** How many letters still move; null while the database is away. */
export const countUnderWay = (ids: readonly string[]): Promise<number | null> =>
  loadStates(ids).then(
    (states) => states.filter(isUnderWay).length,
    () => null,
  );

/** Waits until no letter moves any more, or until `limitMs` have passed. */
export async function untilSettled(ids: readonly string[], limitMs: number, told?: (left: number) => unknown) {
  const giveUpAt = Date.now() + limitMs;
  while (Date.now() < giveUpAt) {
    const left = await countUnderWay(ids);
    if (left === 0) return;
    if (left !== null) await told?.(left);
    await sleep(500);
  }
}

/** Has letters tried again now that would wait for more than half a minute. Answers how many. */
export async function hurryOn(): Promise<number> {
  const { rowCount } = await db().pool.query(`UPDATE graphile_worker._private_jobs SET run_at = now()
    WHERE locked_at IS NULL AND run_at > now() + interval '30 seconds' AND payload->>'letterId' IS NOT NULL`);
  return rowCount ?? 0;
}

/** The count of a trial, from what the far sides have. */
export async function countTrial(ids: readonly string[], far: FarSides): Promise<Detail> {
  return countLetters(ids, { messages: (await far.received()).messages, mails: far.receiver.kept });
}

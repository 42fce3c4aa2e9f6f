// The short form of `npm run chaos`: real workers killed by SIGKILL while letters go and every far side fails in its ways.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { confirmLetters } from "@/dev/chaos/letters";
import { countTrial, countUnderWay, startFarSides, untilSettled } from "@/dev/chaos/trial";
import { startWorkers } from "@/dev/chaos/workers";
import { db } from "@/lib/db";
import { seed, TODAY } from "../support/letters";

const LETTERS = 60;
const KILLS = 3;

// What a minute does to those that were killed; the living have just been ended, so no lease of theirs is cut short.
async function passMinute(): Promise<void> {
  // What a killed process had asked the database for is still done.
  await sleep(300);
  await db().pool.query(`
    WITH leases AS (UPDATE "DeliveryAttempt" SET "leaseUntil" = now() - interval '1 s' WHERE outcome IS NULL),
    beats AS (UPDATE "WorkerBeat" SET "beatAt" = "beatAt" - interval '60 s')
    UPDATE graphile_worker._private_jobs SET locked_at = locked_at - interval '60 s' WHERE locked_at IS NOT NULL`);
}

// What is to be tried again after a while is tried now: the test is about what happens, not about how long it takes.
const hurry = () =>
  db().pool.query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now() AND locked_at IS NULL");

test("no letter is lost, none goes twice, none is stuck", { timeout: 120_000 }, async () => {
  const far = await startFarSides(7, { refuse: 0.05, greylist: 0.2, stall: 0, keepAndHangUp: 0.05 });
  Object.assign(process.env, { SANDBOX_URL: far.sandboxUrl, SMTP_URL: far.smtpUrl });
  await seed();
  const ids = await confirmLetters(LETTERS, TODAY);
  const env = {
    ...process.env,
    REDRESS_CLOCK: TODAY.toISOString(),
    NODE_ENV: "production" as const,
    LOG_LEVEL: "warn",
  };
  const logFile = join(mkdtempSync(join(tmpdir(), "redress-chaos-")), "workers.log");
  const workers = startWorkers(1, { root: resolve(import.meta.dirname, "../.."), env, logFile });
  try {
    for (let killed = 0; killed < KILLS; killed++) {
      const goal = LETTERS * (1 - (killed + 1) / (KILLS + 2));
      await expect.poll(() => countUnderWay(ids), { timeout: 30_000, interval: 50 }).toBeLessThan(goal);
      await workers.killAll();
      await passMinute();
      workers.fill();
    }
    await untilSettled(ids, 45_000, hurry);
  } finally {
    await workers.killAll();
  }
  const { lost, doubled, stuck, accepted, rejected, unknown, unknownButArrived, refusedWithoutReason, troubles } =
    await countTrial(ids, far);
  expect({ lost, doubled, stuck, refusedWithoutReason, troubles }).toEqual({
    ...{ lost: 0, doubled: 0, stuck: 0, refusedWithoutReason: 0, troubles: [] },
  });
  expect(accepted + rejected + unknown - unknownButArrived).toBe(LETTERS);
  await far.stop();
});

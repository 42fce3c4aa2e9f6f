// A worker in a process of its own, for tests that stop or kill it.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { startWorkers, type Workers } from "@/dev/chaos/workers";
import { db } from "@/lib/db";
import { TODAY } from "./letters";

/** Starts one with the settings of this test file, at TODAY by its clock, and answers when it says that it is alive. */
export async function startWorkerProcess(): Promise<Workers> {
  const logFile = join(mkdtempSync(join(tmpdir(), "redress-worker-")), "worker.log");
  const env = {
    ...process.env,
    REDRESS_CLOCK: TODAY.toISOString(),
    NODE_ENV: "production" as const,
    LOG_LEVEL: "warn",
  };
  await db().prisma.workerBeat.deleteMany();
  const workers = startWorkers(1, { root: resolve(import.meta.dirname, "../.."), env, logFile });
  await expect.poll(() => db().prisma.workerBeat.count(), { timeout: 60_000, interval: 100 }).toBe(1);
  return workers;
}

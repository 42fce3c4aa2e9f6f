import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/db";
import type { Receiver } from "../receiver";
import { TODAY } from "../world";

const root = resolve(import.meta.dirname, "../..");

/** Starts `count` whole workers, as they run in production, whose mails go to `receiver`. Answers how to end them. */
export async function startWorkers(count: number, receiver: Receiver): Promise<{ stop: () => Promise<void> }> {
  await db().prisma.workerBeat.deleteMany();
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    SMTP_URL: `smtp://127.0.0.1:${receiver.port}`,
    REDRESS_CLOCK: TODAY.toISOString(),
  };
  const args = ["--import", "tsx", "lib/jobs/worker.ts"];
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] }),
  );
  while ((await db().prisma.workerBeat.count()) < count) await sleep(100);
  return {
    async stop() {
      await Promise.all(
        children.map((child) => {
          child.kill("SIGTERM");
          return once(child, "exit");
        }),
      );
    },
  };
}

// Worker processes of a trial, which are killed without warning.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";

export type Workers = {
  /** the processes that run now */
  pids(): number[];
  /** Kills one of them by SIGKILL and begins another in its place. */
  killOne(random: number): Promise<void>;
  /** Kills all of them by SIGKILL, and begins none. */
  killAll(): Promise<void>;
  /** Begins as many as there should be. */
  fill(): void;
  /** Asks all to end in order. */
  stop(): Promise<void>;
};

/** Begins `count` workers; one that ends by itself is begun again, as whoever runs the product would. */
export function startWorkers(
  count: number,
  options: { root: string; env: NodeJS.ProcessEnv; logFile: string },
): Workers {
  const alive = new Set<ChildProcess>();
  let isOver = false;

  const begin = (): void => {
    const log = openSync(options.logFile, "a");
    const child = spawn(process.execPath, ["--import", "tsx", "lib/jobs/worker.ts"], {
      cwd: options.root,
      env: options.env,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    alive.add(child);
    child.once("exit", () => {
      if (alive.delete(child) && !isOver) begin();
    });
  };
  const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      alive.delete(child);
      child.once("exit", () => resolve());
      child.kill(signal);
    });
  const fill = (): void => {
    while (alive.size < count) begin();
  };
  // Whoever is ended by force leaves no worker behind.
  process.once("exit", () => {
    for (const child of alive) child.kill("SIGKILL");
  });

  fill();
  return {
    pids: () => [...alive].flatMap(({ pid }) => pid ?? []),
    fill,
    async killOne(random) {
      const victim = [...alive][Math.floor(random * alive.size)];
      if (victim) await end(victim, "SIGKILL");
      fill();
    },
    killAll: async () => void (await Promise.all([...alive].map((child) => end(child, "SIGKILL")))),
    async stop() {
      isOver = true;
      await Promise.all([...alive].map((child) => end(child, "SIGTERM")));
    },
  };
}

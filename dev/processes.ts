// The processes that a start begins: each on the leash (leash.mjs), each with a log of its own.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { lastLines } from "./bootstrap/steps.mjs";

/** Something that runs until it is stopped. `ended` resolves, to what is known of the reason, when it stops by itself. */
export type Service = { name: string; ended: Promise<string>; stop(): Promise<void> };

export type ProcessPlan = {
  name: string;
  /** for node: the options, the file, its arguments */
  args: string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  logFile: string;
  /** how long it may take to end in order before it is ended by force */
  graceMs: number;
};

/** Begins a Node process that the terminal's Ctrl-C does not reach: we end it ourselves, in order. */
export function startProcess({ name, args, env, cwd, logFile, graceMs }: ProcessPlan): Service {
  const log = openSync(logFile, "w");
  const node = ["--import", new URL("leash.mjs", import.meta.url).href, ...args];
  const child = spawn(process.execPath, node, { cwd, env, detached: true, stdio: ["ignore", log, log, "ipc"] });
  closeSync(log);
  const gone = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ? `ended by ${signal}` : `exit code ${code}`));
  });
  const ended = gone.then((reason) => `${reason}\n${lastLines(readFileSync(logFile, "utf8"), 15)}`.trim());
  return { name, ended, stop: () => end(child, gone, graceMs) };
}

async function end(child: ChildProcess, gone: Promise<string>, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill("SIGTERM");
  const patience = new AbortController();
  const late = sleep(graceMs, "late" as const, { signal: patience.signal }).catch(() => "in time" as const);
  if ((await Promise.race([gone, late])) === "late") child.kill("SIGKILL");
  patience.abort();
  await gone;
}

function commandLine(pid: number): string {
  const inLinux = `/proc/${pid}/cmdline`;
  if (existsSync(inLinux)) return readFileSync(inLinux, "utf8").replaceAll("\0", " ");
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/** Whether a process with this number runs and its command line holds `sign`: numbers are used again. */
export function isRunning(pid: number, sign: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return commandLine(pid).includes(sign);
}

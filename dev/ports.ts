import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "./bootstrap/steps.mjs";

/** A port that a start needs, the key that moves it, and what it is for. */
export type WantedPort = { port: number; key: string; purpose: string; host?: string };

/** Why nobody can listen there now; null when one can. */
function refusalOf(port: number, host: string | undefined): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"));
    server.listen({ port, ...(host && { host }), exclusive: true }, () => server.close(() => resolve(null)));
  });
}

// A program may listen on this machine's own address alone, which leaves the port free elsewhere: ask for both.
async function isTaken({ port, host }: WantedPort): Promise<string | null> {
  const refusal = await refusalOf(port, "127.0.0.1");
  return refusal ?? (host ? null : refusalOf(port, undefined));
}

/** Throws a Problem that names each port that cannot be had, and how to move it; at once, or after `patienceMs`. */
export async function refuseTakenPorts(wanted: readonly WantedPort[], patienceMs = 0): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  let lines = await takenLines(wanted);
  while (lines.length > 0 && Date.now() < giveUpAt) {
    await sleep(100);
    lines = await takenLines(wanted);
  }
  if (lines.length === 0) return;
  const remedy = "End that program, or choose other ports: PORT=4000 npm start takes 4000 to 4004.";
  throw new Problem(lines.join("\n"), remedy);
}

async function takenLines(wanted: readonly WantedPort[]): Promise<string[]> {
  const refusals = await Promise.all(wanted.map(isTaken));
  return wanted.flatMap(({ port, key, purpose }, i) => {
    if (refusals[i] === null) return [];
    const reason = refusals[i] === "EACCES" ? "may not be used without special rights" : "is taken by another program";
    return [`Port ${port} (${purpose}, ${key}) ${reason}.`];
  });
}

// The built web server as it runs in production, for benchmarks that go over HTTP.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";

export const PORT = 3900;
export const ORIGIN = `http://localhost:${PORT}`;

const root = resolve(import.meta.dirname, "..");

/** Starts the web server with this process's settings. Answers how to stop it. Throws when nothing was built. */
export async function startWeb(): Promise<{ stop: () => Promise<void> }> {
  if (!existsSync(join(root, ".next/BUILD_ID"))) throw new Error("Build first: npm start or npm test does.");
  const next = join(dirname(createRequire(import.meta.url).resolve("next/package.json")), "dist/bin/next");
  const auth = { NEXTAUTH_URL: ORIGIN, NEXTAUTH_SECRET: process.env.AUTH_SECRET ?? "" };
  const env = { ...process.env, ...auth, NODE_ENV: "production" as const };
  const child = spawn(process.execPath, [next, "start", "-p", String(PORT)], { cwd: root, env, stdio: "ignore" });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`${ORIGIN}/api/health`).catch(() => null);
    if (answer?.status === 204) break;
    await sleep(100);
  }
  return {
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

export type Hit = { method: "GET" | "POST"; path: string; body?: string };

/** Requests a second over `amount` requests by 16 connections; `hit` names each. Throws when one is not answered well. */
export async function requestRate(amount: number, hit: (round: number) => Hit): Promise<number> {
  let round = 0;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const setupRequest = (request: autocannon.Request) => ({ ...request, headers, ...hit(round++) });
  // autocannon ends on whole seconds, so the time is taken at the last answer.
  const start = performance.now();
  let lastAnswer = start;
  const setupClient = (client: autocannon.Client): void => {
    client.on("response", () => {
      lastAnswer = performance.now();
    });
  };
  const result = await autocannon({ url: ORIGIN, connections: 16, amount, setupClient, requests: [{ setupRequest }] });
  const bad = result["4xx"] + result["5xx"] + result.errors + result.timeouts;
  if (bad > 0) throw new Error(`${bad} of ${amount} requests failed`);
  return (amount / (lastAnswer - start)) * 1_000;
}

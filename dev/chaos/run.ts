// `npm run chaos`: letters on their way while workers are killed, the database restarts, and every far side fails in its
// ways. All of it on this machine; ends by itself. CHAOS_LETTERS=1000 CHAOS_KILLS=20 CHAOS_RESTARTS=3 CHAOS_SEED=1
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { closeConnections, db } from "@/lib/db";
import { settleUnknown } from "@/lib/delivery/settle-unknown";
import { seedDemo } from "@/prisma/seed/seed";
import { migrate, prepareQueue } from "../database";
import { startPostgres } from "../postgres/server";
import { chance } from "./chance";
import { confirmLetters } from "./letters";
import { askOffices } from "./offices";
import { printReport } from "./report";
import { countTrial, countUnderWay, hurryOn, startFarSides, untilSettled } from "./trial";
import { startWorkers } from "./workers";

const setting = (name: string, standard: number): number => Number(process.env[name] ?? standard);
const [letters, kills, restarts] = [
  setting("CHAOS_LETTERS", 1_000),
  setting("CHAOS_KILLS", 20),
  setting("CHAOS_RESTARTS", 3),
];
const seed = setting("CHAOS_SEED", 1);
const LIMIT_MS = setting("CHAOS_MINUTES", 20) * 60_000;
const WORKERS = 2;
// A moment at which both chambers' systems are open. A worker that begins anew begins there again: its clock jumps back.
const NOW = "2026-11-22T15:00:00Z";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "redress-chaos-"));
const startedAt = performance.now();
const seconds = (): string => `${((performance.now() - startedAt) / 1000).toFixed(0).padStart(4)} s`;
const say = (text: string): void => console.log(`${seconds()}  ${text}`);

const port = setting("CHAOS_POSTGRES_PORT", 3994);
const database = { dataFolder: folder, port, logFile: join(folder, "postgres.log") };
let postgres = await startPostgres(database);
const far = await startFarSides(seed);
const env = {
  ...process.env,
  NODE_ENV: "production" as const,
  DATABASE_URL: postgres.url,
  APP_URL: "http://localhost:3993",
  AUTH_SECRET: "a secret of the trial, known to all",
  SMTP_URL: far.smtpUrl,
  SANDBOX_URL: far.sandboxUrl,
  DELIVERY_MODE: "sandbox",
  CENSUS_GEOCODER_URL: "off",
  CONGRESS_API_URL: "off",
  GOVINFO_URL: "off",
  LOG_LEVEL: "info",
  REDRESS_CLOCK: NOW,
};
Object.assign(process.env, env);
await migrate(root, postgres.url);
await prepareQueue(postgres.url);
await seedDemo(db().prisma, new Date(NOW));

const ids = await confirmLetters(letters, new Date(NOW));
say(`${ids.length} letters are confirmed and wait; ${WORKERS} workers begin`);
const workers = startWorkers(WORKERS, { root, env, logFile: join(folder, "workers.log") });

// Faults are spread over the letters: each comes when so many of them have got so far, a random moment later.
let [killed, restarted] = [0, 0];
const giveUpAt = Date.now() + LIMIT_MS;
while ((killed < kills || restarted < restarts) && Date.now() < giveUpAt) {
  const left = await countUnderWay(ids);
  const done = left === null ? 0 : 1 - left / ids.length;
  if (restarted < restarts && done >= (restarted + 1) / (restarts + 1.5)) {
    restarted++;
    await postgres.stop();
    await sleep(1_000 * chance(seed, "away", restarted) * 3);
    postgres = await startPostgres(database);
    say(`the database was restarted (${restarted} of ${restarts}), ${left} letters on their way`);
  } else if (killed < kills && (done >= killed / (kills + 1) || left === 0)) {
    await sleep(1_000 + 4_000 * chance(seed, "kill", killed));
    killed++;
    await workers.killOne(chance(seed, "victim", killed));
    say(`a worker was killed (${killed} of ${kills}), ${left ?? "?"} letters on their way`);
  } else {
    await sleep(250);
  }
}
// A letter that was put off eight times waits for a quarter of an hour. What happens to it is the matter here, and not how long
// that takes: now that the faults of our own side are over, such waits are cut short.
let told = 0;
await untilSettled(ids, Math.max(0, giveUpAt - Date.now()), async (left) => {
  if (Date.now() - told < 10_000) return;
  told = Date.now();
  const hurried = await hurryOn();
  say(
    `${left} letters on their way${hurried > 0 ? `; ${hurried} waited for more than half a minute, and go on now` : ""}`,
  );
});
// What people do: of mails of unknown fate the mail server's log tells which it has, and the others go again; about letters
// that a chamber's system refused after a try that may have arrived, an organizer asks the offices.
const parked = (await countTrial(ids, far)).unknown;
const asked = await askOffices(ids, (await far.received()).messages, new Date(NOW));
const settled = await settleUnknown(() => far.receiver.log(), true, new Date(NOW));
say(`of ${parked} unknown, ${settled.arrived} stand in the mail server's log; ${settled.putInLine} go again`);
if (asked.arrived + asked.notThere > 0) say(`offices say that they have ${asked.arrived}, and not ${asked.notThere}`);
await untilSettled(ids, Math.max(0, giveUpAt - Date.now()));
await workers.stop();
say("nothing moves any more; counting");
const detail = await countTrial(ids, far);
printReport(detail, {
  parked,
  settled,
  answers: (await far.received()).answers,
  mailEvents: far.receiver.events,
  killed,
  restarted,
  seconds: seconds().trim(),
});
await closeConnections();
await far.stop();
await postgres.stop();
if (detail.lost + detail.doubled + detail.stuck === 0 && !process.env.CHAOS_KEEP)
  // Where root runs it, the data lies elsewhere: see dev/postgres/place.ts.
  for (const each of [postgres.data, folder]) rmSync(each, { recursive: true, force: true });
else console.error(`Logs and data were left in ${folder}`);
const { letters: all, accepted, rejected, lost, doubled, stuck, unknown } = detail;
console.log(JSON.stringify({ letters: all, accepted, rejected, lost, doubled, stuck, unknown }));
process.exit(lost + doubled + stuck === 0 ? 0 : 1);

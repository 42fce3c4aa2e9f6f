import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { db } from "@/lib/db";
import { findDeliveries } from "@/lib/delivery/deliveries/views";
import { countFigures } from "@/lib/insights/count-figures";
import { officeFilterFrom } from "@/lib/insights/offices/office";
import { findOffice, listOffices } from "@/lib/insights/offices/views";
import { countPresentStates } from "@/lib/insights/present-states/views";
import { rebuildFigures } from "@/lib/insights/rebuild-figures";
import { findOverview } from "@/lib/insights/views";
import type { Actor } from "@/lib/organizations/membership";
import { findWhipBoard } from "@/lib/responses/whip/views";
import { confirm, rate } from "./confirm";
import { databaseTime } from "./database-time";
import { type Figure, figure, median } from "./figure";
import { addPastLetters } from "./past-letters";
import { MANY, makeWaiting, startWorld, TODAY } from "./world";

/** Sizes of the tables: BENCH_INSIGHTS=10000,1000000,10000000 adds the largest. */
const SIZES = (process.env.BENCH_INSIGHTS ?? `10000,${MANY}`).split(",").map(Number);
const SLUG = "talk-now";
const TIMES = 100;
const PAGE_LIMIT_MS = 50;
const GROWTH_LIMIT = 1.5;
const REBUILD_LIMIT = 1_000_000;
const EXPORT_LIMIT_MB = 60;
const MB = 1_000_000;
const REQUEST_LIMIT = 1.1;
const ACTIONS = 1_500;
const ROUNDS = 5;
const CHANGED = 20_000;

type Page = { name: string; read: () => Promise<unknown> };

const ANYBODY = { ask: null, chamber: null, party: null, state: null, committee: null, column: null };

const millions = (letters: number): string => letters.toLocaleString("en-US");

async function perMinute(work: () => Promise<unknown>, things: number): Promise<number> {
  const began = performance.now();
  await work();
  return (things / (performance.now() - began)) * 60_000;
}

const TRIGGERED = ["Letter", "Action", "DeliveryAttempt", "DeliveryHold", "Response"];

async function noting(on: boolean): Promise<void> {
  for (const table of TRIGGERED) {
    await db().pool.query(`ALTER TABLE "${table}" ${on ? "ENABLE" : "DISABLE"} TRIGGER USER`);
  }
}

/** How much longer confirming takes with changes noted than without, in rounds that take turns. */
async function costOnTheRequestPath(): Promise<Figure> {
  const rates: Record<"with" | "without", number[]> = { with: [], without: [] };
  await rate(await makeWaiting(ACTIONS), confirm);
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of round % 2 === 0 ? (["with", "without"] as const) : (["without", "with"] as const)) {
      await noting(way === "with");
      rates[way].push(await rate(await makeWaiting(ACTIONS), confirm));
    }
  }
  await noting(true);
  await db().pool.query(`DELETE FROM "FigureDue"`);
  const cost = median(rates.without) / median(rates.with);
  return figure("insights: confirming with changes noted, against without", cost, "times", REQUEST_LIMIT, "goal");
}

async function countingRate(): Promise<Figure> {
  await db().pool.query(
    `UPDATE "DeliveryAttempt" SET outcome = 'bounced' WHERE "letterId" IN (SELECT id FROM "Letter" ORDER BY id DESC LIMIT $1)`,
    [CHANGED],
  );
  const counted = await perMinute(() => countFigures(() => TODAY), CHANGED);
  return figure(
    "insights: counting what changed",
    counted,
    "letters/min",
    REBUILD_LIMIT / 10,
    "a tenth of a rebuild's goal",
  );
}

/**
 * By how much a process grows that writes out all letters and does nothing else, in MB. Left alone, Node lets garbage lie
 * while there is room; with a heap that is little more than its own code it shows what the work needs.
 */
function exportMemory(): Figure[] {
  const file = join(import.meta.dirname, "export-memory.ts");
  return [["--max-old-space-size=64", "--max-semi-space-size=4"], []].map((limits) => {
    const args = [...limits, "--import", "tsx", file, SLUG];
    const said = execFileSync(process.execPath, args, { encoding: "utf8" });
    const { rows, peak }: { rows: number; peak: number } = JSON.parse(said);
    const heap = limits.length > 0 ? "in a heap of 64 MB" : "Node left alone";
    return figure(
      `insights: memory to export ${millions(rows)} lines, ${heap}`,
      peak / MB,
      "MB",
      EXPORT_LIMIT_MB,
      "goal",
    );
  });
}

async function findScope() {
  const campaign = await db().prisma.campaign.findFirstOrThrow({ where: { slug: SLUG }, include: { asks: true } });
  const { organizationId, id: campaignId } = campaign;
  const askOf = async (slug: string) => {
    const ask = campaign.asks.find((each) => each.slug === slug);
    const versionId = ask?.liveVersionId ?? "";
    const version = await db().prisma.askVersion.findFirstOrThrow({ where: { id: versionId } });
    return { id: version.askId, versionId, measureId: version.measureId };
  };
  const actor: Actor = { userId: campaignId, name: "Bench", memberships: [{ organizationId, role: "organizer" }] };
  return {
    scope: { organizationId, campaignId },
    asks: [await askOf("hres-317"), await askOf("sres-61")] as const,
    actor,
  };
}

/** Pages over tables of several sizes, making all figures anew, and what keeping them costs whoever sends. */
export async function bench(): Promise<Figure[]> {
  const world = await startWorld(3908);
  try {
    const cost = await costOnTheRequestPath();
    await db().pool.query(`TRUNCATE "Letter", "Action", "Supporter" CASCADE`);
    const { scope, asks, actor } = await findScope();
    const pages: Page[] = [
      { name: "overview", read: () => findOverview(actor, SLUG, TODAY) },
      {
        name: "overview of a state, four weeks",
        read: () => findOverview(actor, SLUG, TODAY, { state: "MA", askSlug: null, period: 28, compare: "before" }),
      },
      { name: "offices", read: () => listOffices(actor, SLUG, officeFilterFrom({}), TODAY) },
      { name: "office page", read: () => findOffice(actor, SLUG, "CA-S1", TODAY) },
      { name: "deliveries", read: () => findDeliveries(actor, SLUG, TODAY, countPresentStates) },
      { name: "whip board", read: () => findWhipBoard(actor, SLUG, ANYBODY, TODAY) },
    ];
    const figures: Figure[] = [];
    const first = new Map<string, number>();
    for (const size of SIZES) {
      await addPastLetters(scope, [...asks], size, TODAY);
      const rebuilt = await perMinute(() => rebuildFigures(TODAY), size);
      if (size >= 1_000_000) {
        figures.push(figure(`insights: rebuild of ${millions(size)}`, rebuilt, "letters/min", REBUILD_LIMIT, "goal"));
      }
      await countFigures(() => TODAY);
      await db().pool.query("VACUUM (ANALYZE)");
      if (size <= MANY) figures.push(...exportMemory());
      for (const { name, read } of pages) {
        const took = await databaseTime(read, TIMES);
        const smallest = first.get(name) ?? took;
        first.set(name, smallest);
        figures.push(
          figure(
            `insights: ${name}, ${millions(size)} letters, p95 of database time`,
            took,
            "ms",
            PAGE_LIMIT_MS,
            "goal",
          ),
        );
        if (size !== SIZES[0]) {
          const limitName = `goal: ${GROWTH_LIMIT} of that at ${millions(SIZES[0] ?? 0)}`;
          figures.push(
            figure(`insights: ${name}, ${millions(size)} letters`, took, "ms", GROWTH_LIMIT * smallest, limitName),
          );
        }
      }
    }
    return [...figures, await countingRate(), cost];
  } finally {
    await world.stop();
  }
}

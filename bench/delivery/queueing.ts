import { db } from "@/lib/db";
import { confirmAction, type NewLetter } from "@/lib/letters/confirming/store";
import type { Lane } from "@/lib/letters/lane";
import { newId } from "@/lib/shared/id";
import { median } from "../figure";
import { makeWaiting, TODAY } from "../world";

const ROUNDS = 400;

type Pattern = { organizationId: string; campaignId: string; congress: number; letters: NewLetter[] };

async function loadPattern(): Promise<Pattern> {
  const where = { state: "confirmed" as const };
  const action = await db().prisma.action.findFirstOrThrow({
    where,
    include: { letters: { include: { text: true } } },
  });
  const { organizationId, campaignId, congress } = action;
  const letters = action.letters.map(({ text, ...letter }) => ({
    ...letter,
    content: text?.content ?? null,
    sender: null,
    lane: null,
  }));
  return { organizationId, campaignId, congress, letters };
}

async function confirmMs(actionId: string, pattern: Pattern, lane: Lane | null): Promise<number> {
  const letters = pattern.letters.map((letter) => ({ ...letter, id: newId(), lane }));
  const from = performance.now();
  await confirmAction({ ...pattern, id: actionId, letters, at: TODAY });
  return performance.now() - from;
}

/** How long it takes to keep three letters, with jobs that carry them and without, in ms. */
export async function queueingMs(): Promise<{ withJobs: number; without: number }> {
  const pattern = await loadPattern();
  const waiting = (await makeWaiting(2 * ROUNDS)).values();
  const times = { withJobs: [] as number[], without: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.without.push(await confirmMs(waiting.next().value?.actionId ?? "", pattern, null));
    times.withJobs.push(await confirmMs(waiting.next().value?.actionId ?? "", pattern, "email"));
  }
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
  return { withJobs: median(times.withJobs), without: median(times.without) };
}

// The organizers' page Deliveries against the letters themselves: what triggers and counts keep of them tells the same as
// looking at each, whatever happened and whenever it was counted.
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { type LetterGroup, sortDeliveries } from "@/lib/delivery/deliveries/deliveries";
import { foldCounts, loadGroups } from "@/lib/delivery/deliveries/store";
import { stateOf } from "@/lib/delivery/delivery";
import { holdCodeOf } from "@/lib/delivery/holding";
import { countFigures } from "@/lib/insights/count-figures";
import { countPresentStates } from "@/lib/insights/present-states/views";
import { clearLetters, type History, history, writeLetter } from "../support/figure-letters";
import { seedStaffed } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const PATIENCE_MS = 60_000;
let campaign: Awaited<ReturnType<typeof seedStaffed>>;

beforeAll(async () => {
  campaign = await seedStaffed("staffed");
});
beforeEach(clearLetters);

const attemptsOf = ({ outcomes, channel, at }: History) =>
  outcomes.map((outcome, index) => ({
    ...{ number: index + 1, channel, startedAt: at, finishedAt: null, outcome, code: null },
  }));

function statesOf(histories: readonly History[]) {
  const counts = new Map<string, number>();
  for (const past of histories) {
    const state = stateOf(past.channel, attemptsOf(past), holdCodeOf(past, now) ?? past.hold);
    const key = `${state} ${past.channel}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A letter by itself; no job stands in the queue, so what is unknown is asked about only while it waits. */
const groupOf = (past: History): LetterGroup => {
  const outcome = past.outcomes.at(-1) ?? null;
  const { channel, hold, at } = past;
  const asked = outcome === "unknown" && hold !== null;
  const tried = past.outcomes.length > 0;
  return { channel, tried, outcome, code: null, detail: null, hold, asked, letters: 1, oldest: at, until: null };
};

type Line = { channel: string; letters: number; reason?: string; outcome?: string };
const sums = (lines: readonly Line[]) => {
  const added = new Map<string, number>();
  for (const { channel, letters, reason, outcome } of lines) {
    const key = `${reason ?? outcome} ${channel}`;
    added.set(key, (added.get(key) ?? 0) + letters);
  }
  return added;
};

async function compare(histories: readonly History[]): Promise<void> {
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const counts = await countPresentStates(scope, now);
  expect(new Map(counts.map(({ state, channel, letters }) => [`${state} ${channel}`, letters]))).toEqual(
    statesOf(histories),
  );
  const found = sortDeliveries([], await loadGroups(scope));
  const wanted = sortDeliveries([], histories.map(groupOf));
  expect(sums(found.waiting)).toEqual(sums(wanted.waiting));
  expect(sums(found.failures)).toEqual(sums(wanted.failures));
}

const pasts = fc.array(fc.tuple(history, history, fc.constantFrom("changed", "same", "erased")), {
  minLength: 1,
  maxLength: 10,
});

test(
  "tells of every letter what its own past tells, before it is counted, half counted, and after",
  async () => {
    await fc.assert(
      fc.asyncProperty(pasts, fc.boolean(), async (letters, isCounted) => {
        await clearLetters();
        const ids = await Promise.all(letters.map(([first]) => writeLetter(campaign, first)));
        await compare(letters.map(([first]) => first));
        if (isCounted) await countFigures(() => now);
        for (const [index, [, second, what]] of letters.entries()) {
          const id = ids[index] ?? "";
          if (what === "changed") await writeLetter(campaign, second, id);
          if (what === "erased") await db().prisma.letter.deleteMany({ where: { id } });
        }
        const left = letters.flatMap(([first, second, what]) => {
          // Of a letter itself only the way can change.
          const { measureId, seatId, congress } = first;
          if (what === "erased") return [];
          return what === "changed" ? [{ ...second, measureId, seatId, congress }] : [first];
        });
        await compare(left);
        await foldCounts();
        await countFigures(() => now);
        await compare(left);
      }),
      { numRuns: 10 },
    );
  },
  PATIENCE_MS,
);

const KEPT = `SELECT "letterId", number, outcome, hold, until, cause FROM "Snag" ORDER BY 1`;
const COUNTED = `SELECT cause, sum(letters)::int AS letters FROM "SnagCount" GROUP BY 1 HAVING sum(letters) <> 0 ORDER BY 1`;

test("made anew from the attempts, nothing of it changes", async () => {
  const some = fc.sample(history, { numRuns: 40, seed: 3 });
  await Promise.all(some.map((past) => writeLetter(campaign, past)));
  const read = async () => (await Promise.all([KEPT, COUNTED].map((text) => db().pool.query(text)))).map((r) => r.rows);
  const before = await read();
  expect(before[0]?.length).toBeGreaterThan(5);
  await db().pool.query("SELECT fill_snags()");
  expect(await read()).toEqual(before);
});

test("two changes of one letter at once leave what the later one says", async () => {
  const past = fc.sample(history, { numRuns: 1, seed: 1 })[0];
  if (!past) throw new Error("no letter");
  const letterId = await writeLetter(campaign, { ...past, outcomes: [null], hold: null });
  const key = [campaign.organizationId, letterId];
  const [one, other] = [await db().pool.connect(), await db().pool.connect()];
  try {
    await one.query("BEGIN");
    await one.query(
      `UPDATE "DeliveryAttempt" SET outcome = 'unknown' WHERE "organizationId" = $1 AND "letterId" = $2`,
      key,
    );
    // Somebody finds out that it arrived, before the first is kept.
    const second = other.query(
      `INSERT INTO "DeliveryAttempt" ("organizationId", "letterId", number, channel, "startedAt", outcome)
       VALUES ($1, $2, 2, 'cwc', now(), 'accepted')`,
      key,
    );
    await one.query("COMMIT");
    await second;
  } finally {
    one.release();
    other.release();
  }
  expect((await db().pool.query(KEPT)).rows).toEqual([]);
});

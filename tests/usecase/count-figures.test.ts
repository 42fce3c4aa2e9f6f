// Figures against the letters themselves: after anything that can happen to letters, counting what changed gives what
// counting everything gives.
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { stateOf } from "@/lib/delivery/delivery";
import { holdCodeOf } from "@/lib/delivery/holding";
import { checkFigures } from "@/lib/insights/check-figures";
import { countFigures } from "@/lib/insights/count-figures";
import { rebuildFigures } from "@/lib/insights/rebuild-figures";
import { newId } from "@/lib/shared/id";
import { clearLetters, type History, history, writeLetter } from "../support/figure-letters";
import { seedStaffed } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const clock = () => now;
const PATIENCE_MS = 60_000;
let campaign: Awaited<ReturnType<typeof seedStaffed>>;

beforeAll(async () => {
  campaign = await seedStaffed("staffed");
});

beforeEach(clearLetters);

const LETTERS = `SELECT f."seatId", f.day::text, f.channel::text, f.state, f."sourceCode", f.letters, f."ownWords",
  f."ownShareSum", f.answered, f."replyDaysSum" FROM "LetterFigure" f ORDER BY 1, 2, 3, 4, 5`;
const SUMS = `SELECT * FROM "LetterSum" WHERE letters <> 0 ORDER BY facet, day, place, "askId", value`;
const ACTIONS = `SELECT * FROM "ActionSum" WHERE asked <> 0 ORDER BY facet, day, place, value`;

const figures = () => Promise.all([LETTERS, SUMS, ACTIONS].map(async (text) => (await db().pool.query(text)).rows));

test(
  "the state by which a letter is counted is the one that its receipt shows, whatever happened to it",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(history, { minLength: 1, maxLength: 12 }), fc.boolean(), async (histories, isLater) => {
        await clearLetters();
        const at = isLater ? new Date("2027-02-01T16:00:00Z") : now;
        const ids = await Promise.all(histories.map((one) => writeLetter(campaign, one)));
        await countFigures(() => at);
        const { rows } = await db().pool.query<{ id: string; state: string }>(
          `SELECT c."letterId" AS id, f.state FROM "LetterCounted" c JOIN "LetterFigure" f ON f.id = c."figureId"`,
        );
        const counted = new Map(rows.map(({ id, state }) => [id, state]));
        expect(ids.map((id) => counted.get(id))).toEqual(histories.map((one) => stateOfHistory(one, at)));
      }),
      { numRuns: 15 },
    );
  },
  PATIENCE_MS,
);

function stateOfHistory({ channel, outcomes, hold, measureId, seatId, congress }: History, at: Date) {
  const attempts = outcomes.map((outcome, index) => ({
    ...{ number: index + 1, channel, startedAt: at, finishedAt: null, outcome, code: null },
  }));
  return stateOf(channel, attempts, holdCodeOf({ measureId, congress, seatId }, at) ?? hold);
}

test(
  "counting what changed, many times and at once, gives what counting everything gives",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(history, { minLength: 1, maxLength: 10 }),
        fc.array(fc.tuple(fc.nat(9), history), { maxLength: 6 }),
        async (histories, changes) => {
          await clearLetters();
          const ids = await Promise.all(histories.map((one) => writeLetter(campaign, one)));
          await countFigures(clock);
          for (const [at, change] of changes) {
            const id = ids[at % ids.length] ?? "";
            await writeLetter(campaign, change, id);
            await Promise.all([countFigures(clock), countFigures(clock)]);
          }
          const counted = await figures();
          await countFigures(clock);
          expect(await figures()).toEqual(counted);
          expect(await checkFigures(now)).toMatchObject({ checked: ids.length, differing: 0 });
          await rebuildFigures(now);
          expect(await figures()).toEqual(counted);
        },
      ),
      { numRuns: 8 },
    );
  },
  PATIENCE_MS,
);

test("a person who acts twice is one supporter, and whoever never confirmed was asked all the same", async () => {
  const { organizationId, id: campaignId } = campaign;
  const { prisma } = db();
  const supporterId = newId();
  await prisma.supporter.create({ data: { organizationId, id: supporterId, createdAt: now } });
  const act = (state: "draft" | "waiting" | "confirmed", at: Date) => {
    const facts = { organizationId, campaignId, congress: 119, seed: 1, createdAt: at, sourceCode: "flyer" };
    const life = { state, supporterId, confirmationRequestedAt: at, confirmedAt: state === "confirmed" ? at : null };
    return prisma.action.create({ data: { ...facts, ...life, id: newId() } });
  };
  // The later one is counted first.
  await act("confirmed", new Date("2026-05-03T12:00:00Z"));
  await countFigures(clock);
  await act("confirmed", new Date("2026-05-02T12:00:00Z"));
  await act("draft", now);
  const { id } = await act("waiting", now);
  await countFigures(clock);
  const { rows } = await db().pool.query(
    `SELECT asked, confirmed, supporters FROM "ActionSum" WHERE facet = 'source' AND day = '' AND value = 'flyer'`,
  );
  expect(rows).toEqual([{ asked: 3, confirmed: 2, supporters: 1 }]);
  const days = `SELECT day FROM "ActionSum" WHERE facet = '' AND place = '' AND day <> '' AND supporters > 0`;
  expect((await db().pool.query(days)).rows).toEqual([{ day: "2026-05-02" }]);
  await prisma.action.delete({ where: { organizationId_id: { organizationId, id } } });
  await countFigures(clock);
  const before = await figures();
  await rebuildFigures(now);
  expect(await figures()).toEqual(before);
});

test("the nightly comparison finds a figure that is wrong, and a rebuild mends it", async () => {
  await writeLetter(campaign, { ...plain, own: 30 });
  await countFigures(clock);
  expect(await checkFigures(now)).toEqual({ checked: 1, differing: 0 });
  await db().pool.query(`UPDATE "LetterSum" SET letters = letters + 1 WHERE day <> '' AND facet = 'source'`);
  expect((await checkFigures(now)).differing).toBeGreaterThan(0);
  await db().pool.query(`DELETE FROM "LetterFigure"`);
  expect((await checkFigures(now)).differing).toBeGreaterThan(0);
  await rebuildFigures(now);
  expect(await checkFigures(now)).toEqual({ checked: 1, differing: 0 });
});

const plain: History = {
  ...{ channel: "email", outcomes: ["accepted"], hold: null, measureId: null, seatId: "MA-2", congress: 119 },
  ...{ own: 0, at: now, sourceCode: "", answeredOn: null },
};

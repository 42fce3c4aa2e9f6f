import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_PACE, OFFICE_RATES, type Pace, takeTurn } from "@/lib/delivery/pacing/pacing";
import { NO_SLOTS, PATIENCE_S, type Slots, takeSlot } from "@/lib/delivery/pacing/slots";

const T0 = 1_800_000_000;

type Waiting = { at: number; campaign: string };

/** Lets letters ask for a turn, come back when they are told to, and go. Answers when each went, and whose it was. */
function run(letters: Waiting[], untilS: number): Waiting[] {
  let pace: Pace = NO_PACE;
  const line = [...letters];
  const gone: Waiting[] = [];
  while (line.length > 0) {
    line.sort((a, b) => a.at - b.at);
    const letter = line.shift();
    if (!letter || letter.at > T0 + untilS) break;
    const turn = takeTurn(pace, OFFICE_RATES, letter.campaign, letter.at);
    pace = turn.pace;
    if (turn.waitS > 0) line.push({ ...letter, at: letter.at + turn.waitS });
    else gone.push(letter);
  }
  return gone;
}

const many = (campaign: string, count: number): Waiting[] =>
  Array.from({ length: count }, () => ({ at: T0, campaign }));

test("an office gets 30 in a minute and 900 in an hour, however many wait", () => {
  const gone = run(many("a", 3_000), 2 * 3600);
  for (let minute = 0; minute < 120; minute++) {
    const count = gone.filter(({ at }) => at >= T0 + minute * 60 && at < T0 + (minute + 1) * 60).length;
    expect(count).toBeLessThanOrEqual(60);
  }
  const firstHour = gone.filter(({ at }) => at < T0 + 3600).length;
  expect(firstHour).toBeLessThanOrEqual(900);
  expect(firstHour).toBeGreaterThan(800);
});

test("a small campaign gets its share beside a large one", () => {
  const gone = run(
    [...many("large", 2_000), ...Array.from({ length: 10 }, () => ({ at: T0 + 30, campaign: "small" }))],
    600,
  );
  const small = gone.filter(({ campaign }) => campaign === "small");
  expect(small).toHaveLength(10);
  expect(Math.max(...small.map(({ at }) => at)) - T0).toBeLessThan(180);
});

test("whatever comes, no window holds more than it may, and nobody is told to come back in the past", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.double({ min: 0, max: 30, noNaN: true })), {
        maxLength: 200,
      }),
      (asks) => {
        let pace: Pace = NO_PACE;
        let at = T0;
        for (const [campaign, laterS] of asks) {
          at += laterS;
          const turn = takeTurn(pace, OFFICE_RATES, campaign, at);
          pace = turn.pace;
          expect(turn.waitS).toBeGreaterThanOrEqual(0);
          for (const [i, { count }] of pace.windows.entries())
            expect(count).toBeLessThanOrEqual(OFFICE_RATES[i]?.most ?? 0);
        }
      },
    ),
  );
});

test("a chamber's moments are a fifth of a second apart, and who must wait long is sent away", () => {
  let slots: Slots = NO_SLOTS;
  const taken: number[] = [];
  const away: number[] = [];
  for (let i = 0; i < 50; i++) {
    const slot = takeSlot(slots, T0);
    slots = slot.slots;
    (slot.isTaken ? taken : away).push(slot.waitS);
  }
  // 3 seconds hold 15 moments, and one at their end.
  expect(taken.length).toBeGreaterThanOrEqual(15);
  expect(taken.length).toBeLessThanOrEqual(16);
  for (const [i, waitS] of taken.entries()) expect(waitS).toBeCloseTo(i * 0.2, 5);
  expect(Math.min(...away)).toBeGreaterThanOrEqual(PATIENCE_S);
  for (const [i, waitS] of away.entries()) expect(waitS - (away[0] ?? 0)).toBeCloseTo(i * 0.2, 5);
});

test("a clock that was set back an hour does not stop the line", () => {
  const slot = takeSlot({ nextAt: T0 + 3600, dueAt: T0 + 3600 }, T0);
  expect(slot).toMatchObject({ isTaken: true, waitS: 0 });
  const { pace } = takeTurn(NO_PACE, OFFICE_RATES, "a", T0 + 3600);
  expect(takeTurn(pace, OFFICE_RATES, "a", T0).waitS).toBe(0);
});

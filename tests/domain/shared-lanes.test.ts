import { expect, test } from "vitest";
import { openLanes } from "@/lib/shared/lanes";
import { openTurns } from "@/lib/shared/turns";

test("a lane takes so many, lets in whoever waited longest, and leaves other lanes free", async () => {
  const lanes = openLanes({ email: 2, house: 1 });
  expect(await lanes.enter(["email"], 0)).toBe(true);
  expect(await lanes.enter(["email"], 0)).toBe(true);
  expect(lanes.full()).toEqual(["email"]);
  const order: number[] = [];
  const waiting = [1, 2].map((number) => lanes.enter(["email"], 5_000).then((isIn) => isIn && order.push(number)));
  expect(await lanes.enter(["house"], 0)).toBe(true);
  expect(await lanes.enter([], 0)).toBe(true);
  lanes.leave(["house"]);
  expect(order).toEqual([]);
  lanes.leave(["email"]);
  await waiting[0];
  expect(order).toEqual([1]);
  lanes.leave(["email"]);
  await waiting[1];
  expect(order).toEqual([1, 2]);
});

test("whoever waits in vain is sent away, and holds no place", async () => {
  const lanes = openLanes({ email: 1 });
  await lanes.enter(["email"], 0);
  expect(await lanes.enter(["email"], 20)).toBe(false);
  lanes.leave(["email"]);
  expect(lanes.full()).toEqual([]);
});

test("turns come one after another, at once after a hurry, and all at once at the end", async () => {
  const turns = openTurns(50);
  const from = performance.now();
  await Promise.all([turns.take(), turns.take()]);
  expect(performance.now() - from).toBeGreaterThan(95);

  const slow = openTurns(60_000);
  const gone: number[] = [];
  for (const number of [1, 2, 3, 4]) void slow.take().then(() => gone.push(number));
  await Promise.resolve();
  slow.hurry();
  await expect.poll(() => gone).toEqual([1]);
  slow.hurry();
  await expect.poll(() => gone).toEqual([1, 2]);
  slow.end();
  await expect.poll(() => gone).toEqual([1, 2, 3, 4]);
});

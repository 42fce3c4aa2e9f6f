import { describe, expect, test } from "vitest";
import { batched } from "@/lib/shared/batch";

const options = { size: 4, inFlight: 1 };

describe("calls that share a run", () => {
  test("each gets its own answer, whatever it shared a run with", async () => {
    const runs: number[] = [];
    const double = batched(async (items: number[]) => {
      runs.push(items.length);
      return items.map((item) => item * 2);
    }, options);
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(double))).toEqual([2, 4, 6, 8, 10, 12]);
    expect(runs).toEqual([4, 2]);
  });

  test("one bad item fails alone", async () => {
    const even = batched(async (items: number[]) => {
      if (items.some((item) => item % 2)) throw new Error("odd");
      return items;
    }, options);
    const answers = await Promise.allSettled([2, 3, 4].map(even));
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  test("no more runs at the same time than allowed", async () => {
    let running = 0;
    let most = 0;
    const slow = batched(
      async (items: number[]) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
        return items;
      },
      { size: 1, inFlight: 2 },
    );
    await Promise.all(Array.from({ length: 10 }, (_, i) => slow(i)));
    expect(most).toBe(2);
  });
});

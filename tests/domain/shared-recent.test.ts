import { describe, expect, test } from "vitest";
import { recent, sparing, within } from "@/lib/shared/recent";

/** A question whose answers are given by hand, and a clock that stands still. */
function asked(keepMs: Parameters<typeof recent>[1]) {
  const questions: { resolve: (answer: number) => void; reject: (error: Error) => void }[] = [];
  const clock = { ms: 0 };
  const load = () =>
    new Promise<number>((resolve, reject) => {
      questions.push({ resolve, reject });
    });
  return { ask: recent(load, keepMs, () => clock.ms), questions, clock };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("an answer that is shared", () => {
  test("is waited for by all who ask meanwhile, however long it takes", async () => {
    const { ask, questions, clock } = asked(10);
    const first = ask();
    clock.ms = 1_000;
    const second = ask();
    expect(questions).toHaveLength(1);
    questions[0]?.resolve(7);
    expect(await Promise.all([first, second])).toEqual([7, 7]);
  });

  test("serves for its time and no longer", async () => {
    const { ask, questions, clock } = asked(10);
    ask();
    questions[0]?.resolve(7);
    await settled();
    clock.ms = 9;
    expect(await ask()).toBe(7);
    clock.ms = 10;
    ask();
    expect(questions).toHaveLength(2);
  });

  test("serves the longer the more it cost", async () => {
    const { ask, questions, clock } = asked(sparing(5));
    ask();
    clock.ms = 100;
    questions[0]?.resolve(7);
    await settled();
    clock.ms = 1_999;
    expect(await ask()).toBe(7);
    clock.ms = 2_000;
    ask();
    expect(questions).toHaveLength(2);
  });

  test("is not a failure: the next one asks again", async () => {
    const { ask, questions } = asked(10);
    const first = ask();
    questions[0]?.reject(new Error("no"));
    await expect(first).rejects.toThrow("no");
    ask();
    expect(questions).toHaveLength(2);
  });
});

test("what takes too long or fails is answered otherwise", async () => {
  const never = new Promise<number>(() => undefined);
  expect(await within(5, never, "late")).toBe("late");
  expect(await within(1_000, Promise.reject(new Error("no")), "late")).toBe("late");
  expect(await within(1_000, Promise.resolve(7), "late")).toBe(7);
});

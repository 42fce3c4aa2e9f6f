import { resolve } from "node:path";
import { expect, test } from "vitest";
import { inspect } from "./guard";

const root = resolve(import.meta.dirname, "../..");

test("every file of the house stands where it belongs and imports only what it may", () => {
  const { violations, sizes } = inspect(root);
  console.log(`${sizes.files} files, median ${sizes.median} lines, nine in ten at most ${sizes.ninthDecile}`);
  expect(violations.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
  expect(sizes.files, "the guard has read the product").toBeGreaterThan(10);
});

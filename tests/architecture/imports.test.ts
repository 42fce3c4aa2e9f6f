// The guard sees an import however it is written, and no import where there is none.
import { expect, test } from "vitest";
import { findImports } from "./imports";

test.each([
  [`import { a, type B as C } from "x";`, "x", ["a", "B"]],
  [`import {\n  a, // why\n  b,\n} from "x";`, "x", ["a", "b"]],
  [`import type { A } from 'x';`, "x", ["A"]],
  [`import { type A, type B } from "x";`, "x", ["A", "B"]],
  [`import a, { b } from "x";`, "x", ["b", "default"]],
  [`import * as a from "x";`, "x", ["*"]],
  [`export * from "x";`, "x", ["*"]],
  [`export type { A } from "x";`, "x", ["A"]],
  [`import "x";`, "x", []],
  [`const a = await import("x");`, "x", ["*"]],
  [`let a: typeof import("x");`, "x", ["*"]],
  [`const a = require("x");`, "x", ["*"]],
  ["const a = import(name);", null, ["*"]],
])("%s", (text, specifier, names) => {
  expect(findImports(text)).toEqual([{ specifier, names }]);
});

test.each([
  `// import { a } from "x";`,
  `/**\n * import("x")\n */`,
  `export const from = "x";`,
  `const text = <p>Don't import from "x"</p>;`,
  `const glob = "/*"; const a = "*/";`,
])("no import in %s", (text) => {
  expect(findImports(text)).toEqual([]);
});

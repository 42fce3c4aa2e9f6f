// The guard itself is tested: each fixture is a small tree with one fault, and the guard must name it and nothing else.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { inspect } from "./guard";

const folder = resolve(import.meta.dirname, "fixtures");

const EXPECTED: Record<string, string[]> = {
  sound: [],
  "upward-import": ["lib/asks/ask.ts: asks comes before letters and may not import lib/letters/letter.ts"],
  cycle: [
    "lib/letters/draft.ts: a circle of imports: lib/letters/draft.ts -> lib/letters/letter.ts -> lib/letters/draft.ts",
  ],
  unclassified: ["lib/petitions/petition.ts: has no role: see the table in ARCHITECTURE.md"],
  "unclassified-kind": ["lib/letters/letter.py: has no role: see the table in ARCHITECTURE.md"],
  drawer: ["lib/letters/utils.ts: a drawer for anything: name the file after its concept"],
  barrel: ["components/ui/index.ts: a barrel: import from the file itself"],
  "prisma-outside": ["lib/letters/letter.ts: @prisma/client belongs to db, store, views; this is pure file"],
  "generated-outside": ["lib/letters/store.ts: store may not import generated code: lib/generated/prisma/client"],
  "environment-outside": [
    "app/page.tsx: reads process.env: only lib/env.ts does",
    "lib/letters/letter.ts: reads process.env: only lib/env.ts does",
  ],
  "use-case-imports-use-case": [
    "lib/letters/send-letter.ts: use case may not import use case: lib/letters/save-draft.ts",
  ],
  "use-case-reads-prisma": ["lib/letters/send-letter.ts: use case takes only inTransaction, Db from lib/db.ts, not db"],
  "pure-reads-store": ["lib/letters/letter.ts: pure file may not import store: lib/letters/store.ts"],
  "pure-reads-clock": ["lib/letters/letter.ts: reads the machine's clock: have the time passed in"],
  "pure-reads-disk": ["lib/letters/letter.ts: pure file may not import node:fs: it is no package that only computes"],
  "component-reads-db": ["components/letters/sheet.tsx: component may not import db: lib/db.ts"],
  "app-imports-store": ["app/c/page.tsx: app may not import store: lib/letters/store.ts"],
  "app-imports-store-later": ["app/page.tsx: app may not import store: lib/letters/store.ts"],
  "foreign-table": ["lib/letters/letter.ts: only districts itself reads the table lib/districts/zip.table.json"],
  "computed-import": ["lib/letters/letter.ts: imports a path that is only known when it runs"],
  "top-level": ["scratch: has no place at the top of the repository"],
  "env-key-unexplained": [".env.example: does not explain SMTP_URL, which lib/env.ts reads"],
  "too-long": ["dev/up.ts: 301 lines, more than 300: split it by concept"],
};

test.each(Object.entries(EXPECTED))("%s", (name, expected) => {
  const { violations } = inspect(resolve(folder, name));
  expect(violations.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected);
});

test("no fixture is forgotten", () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(EXPECTED).sort());
});

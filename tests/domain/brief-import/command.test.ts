// The command prints what is found, and nothing but that.
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

const brief = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    // No settings at all: no database address, no secrets.
    const env = { PATH: process.env.PATH ?? "", INIT_CWD: import.meta.dirname, NODE_ENV: "test" as const };
    execFile(process.execPath, [join(root, "dev/brief.mjs"), ...args], { cwd: root, env }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });

test("a brief, named from where the person stands", async () => {
  const { code, stdout } = await brief("briefs/clean-rivers.md");
  expect(code).toBe(0);
  const found = JSON.parse(stdout);
  expect(found.title).toBe("Clean Rivers for Every Town");
  expect(Object.keys(found)).toEqual(expect.arrayContaining(["title", "sections", "asks", "sources", "corrections"]));
  expect(found.asks[0]).toMatchObject({ verb: "cosponsor", chamber: "senate", measure: "S.812", congress: 119 });
});

test.each([
  [[], 2, "Name the file"],
  [["briefs/nothing-here.md"], 1, "cannot be read"],
  [["."], 1, "cannot be read"],
])("%j is refused with a reason", async (args, expected, words) => {
  const { code, stdout, stderr } = await brief(...args);
  expect([code, stdout]).toEqual([expected, ""]);
  expect(stderr).toContain(words);
});

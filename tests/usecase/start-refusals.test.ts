import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fingerprint, unlessSame } from "@/dev/bootstrap/fingerprint.mjs";
import { isNewEnough } from "@/dev/bootstrap/node.mjs";
import { explain } from "@/dev/bootstrap/steps.mjs";
import { keptSecret, prepareDataFolder } from "@/dev/data-folder";
import { refuseTakenPorts } from "@/dev/ports";
import { clearRemains, ensureCluster } from "@/dev/postgres/cluster";
import { markStart, refuseSecondStart } from "@/dev/single-start";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "redress-start-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("before anything is started", () => {
  it.each([
    ["20.20.2", false],
    ["22.11.0", false],
    ["22.12.0", true],
    ["24.0.0", true],
  ])("Node %s is new enough: %s", (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it("a taken port is named, with its key and the way out", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const refusal = refuseTakenPorts([{ port, key: "PORT", purpose: "the site" }]);
    await expect(refusal).rejects.toMatchObject({
      message: `Port ${port} (the site, PORT) is taken by another program.`,
      remedy: expect.stringContaining("PORT=4000 npm start"),
    });
    await new Promise((resolve) => server.close(resolve));
    await refuseTakenPorts([{ port, key: "PORT", purpose: "the site" }]);
  });

  it("a data folder that cannot be is named", () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    expect(() => prepareDataFolder(file)).toThrow(`The folder ${file} cannot be written to.`);
  });

  it.each([
    [Object.assign(new Error("write"), { code: "ENOSPC" }), "The disk is full."],
    ["initdb: error: could not write: No space left on device", "The disk is full."],
    [Object.assign(new Error("open"), { code: "EACCES" }), "A permission is missing."],
    ["npm error code ENOTFOUND\nnpm error network", "The package registry does not answer."],
  ])("the system's word %s becomes a sentence", (cause, sentence) => {
    expect(explain("It could not be done.", cause, "otherwise").message).toContain(sentence);
  });

  it("what nobody foresaw is shown as it was said", () => {
    const problem = explain("It could not be done.", "line 1\nline 2", "Look closely.");
    expect(problem).toMatchObject({
      message: "It could not be done.\n  | line 1\n  | line 2",
      remedy: "Look closely.",
    });
  });

  it("a start in the same folder is refused only while it runs", () => {
    const data = join(folder, "single");
    expect(refuseSecondStart(data)).toBe(false);
    const removeMark = markStart(data, "http://localhost:3000");
    expect(refuseSecondStart(data)).toBe(true);
    writeFileSync(join(data, "running.json"), '{"pid":');
    expect(refuseSecondStart(data)).toBe(true);
    removeMark();
    expect(refuseSecondStart(data)).toBe(false);
  });

  it("the secret is made once, and for its owner alone", () => {
    const path = join(folder, "secret");
    const secret = keptSecret(path);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(keptSecret(path)).toBe(secret);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe("a database folder", () => {
  const place = (data: string) => ({ programs: "/nowhere", data, moved: false });

  it.each([
    ["with files missing", { postgresql: "" }, "files are missing in it"],
    ["of another version", { PG_VERSION: "15\n", "redress-password": "x" }, "it was made by Postgres 15"],
  ])("%s is refused, and how to go on is said", (name, files, reason) => {
    const data = join(folder, name.replaceAll(" ", "-"));
    mkdirSync(data);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(data, file), content as string);
    expect(() => ensureCluster(place(data), null, "18")).toThrow(reason);
  });

  it("loses the mark of a Postgres that is gone, though a stranger has its number now", async () => {
    const data = join(folder, "left-behind");
    mkdirSync(data);
    const mark = join(data, "postmaster.pid");
    writeFileSync(mark, `${process.pid}\n${data}\n`);
    await clearRemains(data);
    expect(() => statSync(mark)).toThrow("ENOENT");
  });
});

describe("what is made once", () => {
  it("is made again when a source changes, and after a failure", async () => {
    const root = join(folder, "sources");
    mkdirSync(join(root, "app/left-out"), { recursive: true });
    const page = join(root, "app/page.txt");
    const hash = () => fingerprint(root, ["app", "absent"], (path) => path.includes("left-out"));
    let made = 0;
    const make = () => unlessSame(join(root, "out/made-from"), hash(), () => (made += 1));
    writeFileSync(page, "one");
    await make();
    writeFileSync(join(root, "app/left-out/file"), "does not count");
    await make();
    expect(made).toBe(1);
    writeFileSync(page, "two");
    const failing = unlessSame(join(root, "out/made-from"), hash(), () => Promise.reject(new Error("failed")));
    await expect(failing).rejects.toThrow("failed");
    writeFileSync(page, "one");
    await make();
    expect(made).toBe(2);
  });
});

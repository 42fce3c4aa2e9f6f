import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COMMITTEES_FILE, LEGISLATORS_FILE, MEASURES_FILE, ZIPS_FILE } from "@/dev/reference/table-files";
import { updateReference } from "@/dev/reference/update-reference";
import { committeeList, memberships, offices, people, zipLines } from "./upstream-files";

const project = resolve(import.meta.dirname, "../..");
const FILES = [LEGISLATORS_FILE, COMMITTEES_FILE, ZIPS_FILE, MEASURES_FILE];
const CHANGED_ON = "Mon, 15 Jun 2026 08:00:00 GMT";

type Person = ReturnType<typeof people>[number];
const served = {
  people: [] as Person[],
  offices: [] as unknown[],
  zips: [] as string[],
  committees: committeeList(),
  memberships: memberships(),
};
let overrides: Record<string, { status: number; body: string }> = {};
let server: Server;
let base: string;
let root: string;
let said: string[];

beforeEach(async () => {
  Object.assign(served, {
    people: people(),
    offices: offices(),
    zips: zipLines(),
    committees: committeeList(),
    memberships: memberships(),
  });
  overrides = {};
  said = [];
  root = await mkdtemp(join(tmpdir(), "redress-reference-"));
  for (const name of FILES) await cp(join(project, name), join(root, name), { recursive: true });
  server = createServer((request, response) => {
    const bodies: Record<string, () => string> = {
      "/legislators": () => JSON.stringify(served.people),
      "/offices": () => JSON.stringify(served.offices),
      "/zips": () => served.zips.join("\n"),
      "/committees": () => JSON.stringify(served.committees),
      "/memberships": () => JSON.stringify(served.memberships),
    };
    const { status, body } = overrides[request.url ?? ""] ?? { status: 200, body: bodies[request.url ?? ""]?.() };
    response.writeHead(status, { "last-modified": CHANGED_ON }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true });
});

const update = (changes: { acceptMap?: boolean; root?: string } = {}) =>
  updateReference({
    from: {
      legislators: `${base}/legislators`,
      offices: `${base}/offices`,
      zips: `${base}/zips`,
      committees: `${base}/committees`,
      memberships: `${base}/memberships`,
    },
    root,
    acceptMap: false,
    now: new Date("2026-06-20T12:00:00Z"),
    say: (line) => said.push(line),
    ...changes,
  });

const read = (name: string) => readFile(join(root, name), "utf8");
const table = async (name: string) => JSON.parse(await read(name));
const person = (bioguide: string): Person =>
  served.people.find(({ id }) => id.bioguide === bioguide) ?? expect.fail(bioguide);
const lastTerm = ({ terms }: Person): Record<string, unknown> => terms.at(-1) ?? expect.fail("no term");

describe("an update of the tables from upstream", () => {
  it("makes the same tables of the same facts, and dates them", async () => {
    await update();
    expect(said.filter((line) => line.startsWith("kept     the outlines"))).toHaveLength(1);
    const { legislators, asOf, vacant, congress } = await table(LEGISLATORS_FILE);
    const shipped = JSON.parse(await readFile(join(project, LEGISLATORS_FILE), "utf8"));
    expect({ asOf, vacant, congress }).toEqual({ asOf: "2026-06-15", vacant: shipped.vacant, congress: 119 });
    expect(legislators.map(({ form, ...one }: { form: unknown }) => one)).toEqual(
      shipped.legislators.map(({ form, ...one }: { form: unknown }) => one),
    );
    expect((await table(ZIPS_FILE)).zips).toEqual(JSON.parse(await readFile(join(project, ZIPS_FILE), "utf8")).zips);
    const { committees } = JSON.parse(await readFile(join(project, COMMITTEES_FILE), "utf8"));
    expect(await table(COMMITTEES_FILE)).toMatchObject({ committees, congress: 119, asOf: "2026-06-15" });
    expect(await read(MEASURES_FILE)).toBe(await readFile(join(project, MEASURES_FILE), "utf8"));
  });

  it("mends what is known to be wrong, and says so", async () => {
    person("M000312").name.official_full = undefined;
    Object.assign(lastTerm(person("M000133")), {
      contact_form: "hhttps://www.markey.senate.gov/contact",
      phone: "n/a",
    });
    await update();
    const { legislators } = await table(LEGISLATORS_FILE);
    const find = (id: string) => legislators.find(({ bioguide }: { bioguide: string }) => bioguide === id);
    expect(find("M000312").name).toBe("James McGovern");
    expect(find("M000133")).toMatchObject({ phone: null, form: { url: "https://www.markey.senate.gov/contact" } });
    expect((await table(ZIPS_FILE)).zips["AS-0"]).toBe("96799");
    const mended = said.filter((line) => line.startsWith("mended")).join();
    for (const note of ["M000133: form address", "M000312: no display name", "GU-0: 23 ZIP codes added"]) {
      expect(mended).toContain(note);
    }
  });

  it("shows who came and who went", async () => {
    person("M000312").id.bioguide = "X000001";
    person("X000001").name.official_full = "Nora Newcomer";
    served.people = served.people.filter(({ id }) => id.bioguide !== "N000015");
    await update();
    expect(said).toContain("changed  MA-2: James P. McGovern -> Nora Newcomer");
    expect(said).toContain("changed  MA-1: Richard E. Neal -> vacant");
  });

  it("shows who joins and leaves a committee, and leaves out who has left Congress", async () => {
    const relations = served.memberships.SSFR ?? [];
    const [chair, second] = relations;
    served.memberships.SSFR = relations.slice(1);
    served.memberships.SSFI?.push({ name: "", party: "minority", rank: 1, bioguide: chair?.bioguide ?? "" });
    served.memberships.SSFR.push({ name: "", party: "minority", rank: 1, bioguide: "X000001" });
    await update();
    expect(said).toContain("mended   SSFR: X000001 left out, who is not on the list of members");
    expect(said).toContain(`changed  SSFR: -${chair?.bioguide} other leaders`);
    expect(said).toContain(`changed  SSFI: +${chair?.bioguide}`);
    const { committees } = await table(COMMITTEES_FILE);
    const changed = committees.find(({ id }: { id: string }) => id === "SSFR");
    expect(changed.members.startsWith(second?.bioguide)).toBe(true);
    expect(changed.chairs).toBe("");
  });

  it("orders a committee's members by party and rank, whatever the order of the file", async () => {
    const before = served.memberships.SSFR?.map(({ bioguide }) => bioguide).join(" ");
    served.memberships.SSFR?.reverse();
    await update();
    const { committees } = await table(COMMITTEES_FILE);
    expect(committees.find(({ id }: { id: string }) => id === "SSFR").members).toBe(before);
  });

  it("counts a House term that ended early as a vacancy, and keeps an appointed senator", async () => {
    Object.assign(lastTerm(person("M000312")), { end: "2026-05-01" });
    Object.assign(lastTerm(person("M000133")), { end: "2026-05-01" });
    await update();
    expect((await table(LEGISLATORS_FILE)).vacant).toContain("MA-2");
    expect((await table(LEGISLATORS_FILE)).vacant).not.toContain("MA-S2");
  });

  it("starts from nothing", async () => {
    const empty = await mkdtemp(join(root, "empty-"));
    await update({ root: empty });
    expect(await readdir(join(empty, dirname(ZIPS_FILE)))).toEqual(["zips.table.json"]);
  });

  const faults: [string, RegExp, () => void][] = [
    ["a server that fails", /answered 503/, () => (overrides["/offices"] = { status: 503, body: "" })],
    ["a page instead of a file", /is not JSON/, () => (overrides["/legislators"] = { status: 200, body: "<html>" })],
    ["another shape", /another shape than expected/, () => (overrides["/legislators"] = { status: 200, body: "[{}]" })],
    ["a table without its columns", /lacks the columns/, () => served.zips.splice(0, 1, "a,b,c")],
    ["a file that was cut off", /no ZIP code lies in|only \d+ ZIP codes/, () => served.zips.splice(9000)],
    ["a ZIP code in no seat", /lies in MA-77, which is no seat/, () => served.zips.push("25,MA,01060,77")],
    ["a line without a district", /lies in MA-NaN/, () => served.zips.push("25,MA,01060,")],
    ["two members in one seat", /two members hold MA-1/, () => (lastTerm(person("M000312")).district = 1)],
    ["a seat that does not exist", /MA-10, which is no seat/, () => (lastTerm(person("M000312")).district = 10)],
    ["most members missing", /seats are without a member/, () => served.people.splice(100)],
    ["a list of committees that was cut off", /only 20 committees/, () => served.committees.splice(20)],
    ["a committee listed twice", /HSAG is listed twice/, () => served.committees.push(...committeeList().slice(0, 1))],
    ["committees without members", /committees have 0 members where/, () => (served.memberships = {})],
    [
      "a senator on a committee of the House",
      /M000133 of the senate sits on HSAG/,
      () => served.memberships.HSAG?.push({ name: "", party: "minority", rank: 99, bioguide: "M000133" }),
    ],
    ["committees of another shape", /another shape/, () => (overrides["/committees"] = { status: 200, body: "[{}]" })],
    ["a party that we do not know", /wrong "party"/, () => (lastTerm(person("M000312")).party = "")],
  ];
  it.each(faults)("leaves the old tables in place for %s", async (_, message, spoil) => {
    const before = await Promise.all(FILES.map(read));
    spoil();
    await expect(update()).rejects.toThrow(message);
    expect(await Promise.all(FILES.map(read))).toEqual(before);
  });

  it("refuses another map within a Congress until somebody has looked", async () => {
    const before = await read(ZIPS_FILE);
    served.zips = served.zips.map((line) => line.replace(/,([12])$/, (_, district) => `,${3 - district}`));
    await expect(update()).rejects.toThrow(/map of another Congress/);
    expect(await read(ZIPS_FILE)).toBe(before);
    await update({ acceptMap: true });
    expect(await read(ZIPS_FILE)).not.toBe(before);
  });

  it("leaves no half-written file when a table cannot be written", async () => {
    await rm(join(root, ZIPS_FILE));
    await cp(join(project, "messages"), join(root, ZIPS_FILE), { recursive: true });
    await expect(update()).rejects.toThrow();
    const left = await readdir(join(root, dirname(LEGISLATORS_FILE)));
    expect(left).toEqual(["committees.table.json", "legislators.table.json"]);
  });
});

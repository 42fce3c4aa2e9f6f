// A brief that asks for a companion to be introduced, read beside a record that has one, or has none.
import { createTranslator } from "use-intl/core";
import { beforeEach, describe, expect, test } from "vitest";
import { companionRemark, companionsOf } from "@/app/admin/import/companions";
import { readBrief, valuesFound } from "@/app/admin/import/found";
import { listRecorded } from "@/lib/congress/recorded/views";
import { db } from "@/lib/db";
import { newId } from "@/lib/shared/id";
import asks from "@/messages/en/asks.json";
import importing from "@/messages/en/import.json";
import { seedStaffed } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const t = createTranslator({ locale: "en", messages: { asks, import: importing } }) as unknown as Parameters<
  typeof valuesFound
>[3];
const brief = `# Back from the brink

We ask Congress to act.

## What we ask

- Cosponsor H.Res. 100 in the House.
- Introduce and support a similar effort in the Senate.
`;

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Organization", "User", "Measure", "MeasureRelation", "AuditEvent" CASCADE`;
  await seedStaffed("staffed");
});

const setTitle = (id: string, title: string) => db().prisma.measure.update({ where: { id }, data: { title } });

async function importIt() {
  const proposal = await readBrief(brief, now);
  const values = valuesFound(proposal, await companionsOf(proposal, 119), now, t);
  return { proposal, values, second: (name: string) => values[`asks.1.${name}`] };
}

/** What is said of the second ask. */
async function remark(change: Record<string, string> = {}) {
  const { proposal, values } = await importIt();
  return companionRemark(proposal, 1, { ...values, ...change }, await listRecorded(119));
}

describe("the record has a companion", () => {
  beforeEach(async () => {
    await setTitle("119-HRES-100", "Urging a halt.");
    await setTitle("119-SRES-323", "A resolution on another thing.");
    const relation = { measureId: "119-HRES-100", relatedId: "119-SRES-323", kind: "companion" } as const;
    await db().prisma.measureRelation.create({
      data: { id: newId(), ...relation, sourceName: "Congress.gov", recordedAt: now },
    });
  });

  test("so the ask is to cosponsor it, and says why", async () => {
    const { second } = await importIt();
    expect(["verb", "measure", "audience", "headline"].map(second)).toEqual([
      ...["cosponsor", "S.Res. 323", "senate", "Cosponsor S.Res. 323"],
    ]);
    expect(await remark()).toMatchObject({ code: "took_companion", data: { citation: "S.Res. 323" } });
  });

  test("who wants to have another introduced all the same is told of it once more", async () => {
    const back = { "asks.1.verb": "introduce_companion", "asks.1.measure": "" };
    expect(await remark(back)).toMatchObject({ code: "has_companion", suggestion: "S.Res. 323" });
    expect(await remark({ "asks.1.measure": "S.Res. 9" })).toBeNull();
  });
});

test("a measure of the other chamber with the same title is one, though no relation is on record", async () => {
  await setTitle("119-HRES-100", "Urging a halt to it.");
  await setTitle("119-SRES-323", "A resolution urging a halt to it");
  expect((await importIt()).second("measure")).toBe("S.Res. 323");
});

test("where the record has none, the ask stays as the brief has it", async () => {
  await setTitle("119-HRES-100", "Urging a halt.");
  await setTitle("119-SRES-323", "A resolution on another thing.");
  const { second } = await importIt();
  expect(["verb", "measure", "audience"].map(second)).toEqual(["introduce_companion", "", "senate"]);
  expect(await remark()).toBeNull();
});

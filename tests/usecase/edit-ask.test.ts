import { beforeEach, expect, test } from "vitest";
import { type EditAskInput, editAsk } from "@/lib/asks/edit-ask";
import { findAskEditor } from "@/lib/asks/views";
import { db } from "@/lib/db";
import { admin, askSlug, organizer, seedStaffed, stranger, texts } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const campaignSlug = "staffed";
const at = { campaignSlug, askSlug };

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Organization", "User", "Measure", "AuditEvent" CASCADE`;
  await seedStaffed(campaignSlug);
});

const edit = (change: Partial<EditAskInput> = {}): EditAskInput => ({
  ...at,
  baseNumber: 1,
  texts: { ...texts, headline: "New words" },
  measureId: null,
  reason: "Clearer",
  ...change,
});

const editor = async () => {
  const found = await findAskEditor(admin, at);
  if (!found) throw new Error("the ask is there");
  return found;
};

test("an edit is a new version that is live; the version before stays as it was", async () => {
  expect(await editAsk(admin, edit(), now)).toEqual({ ok: true, value: { number: 2 } });
  const { ask, versions } = await editor();
  expect(ask.version).toMatchObject({ number: 2, reason: "Clearer", texts: { headline: "New words" } });
  expect(versions.map(({ number, by, texts: words }) => [number, by, words.headline])).toEqual([
    [2, "Ari", "New words"],
    [1, null, texts.headline],
  ]);
  const audit = await db().prisma.auditEvent.findMany();
  expect(audit).toMatchObject([{ verb: "ask.edited", actorUserId: admin.userId, reason: "Clearer", at: now }]);
});

test("of two who save at once one wins, and the other is told", async () => {
  const results = await Promise.all(
    ["Hers", "His"].map((headline) => editAsk(admin, edit({ texts: { ...texts, headline } }), now)),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, problem: { code: "conflict" } });
  expect((await editor()).versions).toHaveLength(2);
  expect(await db().prisma.auditEvent.count()).toBe(1);
});

test.each([0, 7, Number.NaN])(
  "a version that starts from number %d, which is not live, is a conflict",
  async (baseNumber) => {
    expect(await editAsk(admin, edit({ baseNumber }), now)).toEqual({ ok: false, problem: { code: "conflict" } });
  },
);

test("a measure that exists by now turns the ask for a companion into one to cosponsor", async () => {
  expect(await editAsk(admin, edit({ measureId: "119-SRES-323" }), now)).toMatchObject({ ok: true });
  expect((await editor()).ask).toMatchObject({
    verb: "cosponsor",
    measureId: "119-SRES-323",
    measure: { number: 323 },
  });
  const without = await editAsk(admin, edit({ baseNumber: 2 }), now);
  expect(without).toMatchObject({ ok: false, problem: { measure: "measure_needed" } });
});

test.each([
  ["119-HRES-100", "measure_other_chamber"],
  ["118-SRES-9", "measure_over"],
  ["119-SRES-999", "measure_unknown"],
])("an ask to senators does not get %s", async (measureId, measure) => {
  const result = await editAsk(admin, edit({ measureId }), now);
  expect(result).toMatchObject({ ok: false, problem: { code: "invalid", measure } });
  expect((await editor()).ask).toMatchObject({ measureId: null, version: { number: 1 } });
});

test("only measures of the ask's own chamber are offered", async () => {
  expect((await editor()).measures.map(({ id }) => id)).toEqual(["119-SRES-323", "118-SRES-9"]);
});

test("everything wrong is told at once, and nothing is saved", async () => {
  const broken = { ...texts, headline: "", openings: { no_measure: ["{{ supporter.ssn }} [9]"] } };
  const result = await editAsk(admin, edit({ texts: broken, reason: " " }), now);
  expect(result).toMatchObject({ ok: false, problem: { code: "invalid", reason: "reason_missing" } });
  expect((await editor()).versions).toHaveLength(1);
});

test.each([
  ["an organizer", organizer, "not_allowed"],
  ["somebody of another organization", stranger, "not_found"],
  ["nobody signed in", null, "not_found"],
])("%s edits nothing", async (_who, actor, code) => {
  expect(await editAsk(actor, edit(), now)).toEqual({ ok: false, problem: { code } });
  expect((await editor()).versions).toHaveLength(1);
});

test("a stranger to the organization does not see the editor", async () => {
  expect(await findAskEditor(stranger, at)).toBeNull();
  expect(await findAskEditor(organizer, at)).toMatchObject({ mayEdit: false });
});

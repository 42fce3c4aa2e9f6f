// From a draft to live as the database keeps it: one after the other, twice, and at the same time.
import { beforeEach, describe, expect, test } from "vitest";
import { proposeVersion } from "@/lib/asks/propose-version";
import { returnVersion } from "@/lib/asks/return-version";
import { saveAskDraft } from "@/lib/asks/save-ask-draft";
import { db } from "@/lib/db";
import { checkVersion } from "@/lib/letters/check-version";
import {
  approve,
  at,
  campaignSlug,
  companion,
  cosponsor,
  editor,
  live,
  now,
  propose,
  save,
  states,
  verbs,
} from "../support/ask-life";
import { admin, secondAdmin, seedStaffed, texts } from "../support/staffed-campaign";

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Organization", "User", "Measure", "AuditEvent" CASCADE`;
  await seedStaffed(campaignSlug);
});

describe("from a draft to live", () => {
  test("what one admin writes and proposes, another approves; the version before stays as it was", async () => {
    expect(await save(1)).toEqual({ ok: true, value: { number: 2 } });
    expect(await live()).toEqual([1]);
    expect(await propose(2)).toEqual({ ok: true, value: { number: 2 } });
    expect(await live()).toEqual([1]);
    expect(await approve(2)).toEqual({ ok: true, value: { number: 2, state: "live" } });
    expect(await live()).toEqual([2]);
    expect(await states()).toEqual(["2 live", "1 retired"]);
    const { versions } = await editor();
    expect(versions[0]).toMatchObject({
      by: "Ari",
      proposedBy: "Ari",
      approvedBy: "Sol",
      reason: "After 1",
      liveAt: now,
    });
    expect(versions[1]?.content.texts.headline).toBe(texts.headline);
    expect(await verbs()).toEqual(["drafted", "proposed", "approved", "published"]);
    const lines = await db().prisma.auditEvent.findMany({ orderBy: { id: "asc" } });
    expect(lines.map(({ actorUserId, reason }) => [actorUserId, reason])).toEqual([
      [admin.userId, "After 1"],
      [admin.userId, "After 1"],
      [secondAdmin.userId, "After 1"],
      [secondAdmin.userId, "After 1"],
    ]);
  });

  test("who proposed does not approve", async () => {
    await save(1);
    await propose(2);
    expect(await approve(2, admin)).toEqual({ ok: false, problem: { code: "own_proposal" } });
    expect(await live()).toEqual([1]);
    expect((await editor(admin)).latest.refusals.approve).toBe("own_proposal");
    expect((await editor(secondAdmin)).latest.refusals.approve).toBeNull();
  });

  test("of two who save at once one wins, and the other is told", async () => {
    const results = await Promise.all([save(1), save(1, companion, secondAdmin)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, problem: { code: "conflict" } });
    expect(await states()).toEqual(["2 draft", "1 live"]);
    expect(await verbs()).toEqual(["drafted"]);
  });

  test.each([0, 7, Number.NaN])(
    "a draft that starts from number %d, which is not the newest, is a conflict",
    async (base) => expect(await save(base)).toEqual({ ok: false, problem: { code: "conflict" } }),
  );

  test("two approvals at once, or one after the other, make it live once", async () => {
    await save(1);
    await propose(2);
    const results = await Promise.all([approve(2), approve(2)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, problem: { code: "wrong_state" } });
    expect(await approve(2)).toMatchObject({ ok: false });
    expect((await verbs()).filter((verb) => verb === "approved")).toHaveLength(1);
  });

  test("a proposal that is approved while a newer one is proposed is live or replaced, never both", async () => {
    await save(1);
    await propose(2);
    await save(2);
    const [approved, proposed] = await Promise.all([approve(2), propose(3)]);
    expect(proposed).toMatchObject({ ok: true });
    const expected = approved.ok ? ["3 proposed", "2 live", "1 retired"] : ["3 proposed", "2 retired", "1 live"];
    expect(await states()).toEqual(expected);
    expect(await approve(3)).toMatchObject({ ok: true });
    expect(await states()).toEqual(["3 live", "2 retired", "1 retired"]);
  });

  test("to propose a newer version retires older drafts and proposals; only the newest can be proposed", async () => {
    await save(1);
    await save(2);
    expect(await propose(2)).toEqual({ ok: false, problem: { code: "superseded" } });
    await propose(3);
    expect(await states()).toEqual(["3 proposed", "2 retired", "1 live"]);
  });

  test("a proposal goes back with a reason, and needs both steps anew", async () => {
    await save(1);
    await propose(2);
    const back = { ...at, number: 2, reason: "Name the source" };
    expect(await returnVersion(secondAdmin, { ...back, reason: " " }, now)).toEqual({
      ok: false,
      problem: "reason_missing",
    });
    expect(await returnVersion(secondAdmin, back, now)).toMatchObject({ ok: true });
    expect(await returnVersion(secondAdmin, back, now)).toEqual({ ok: false, problem: "wrong_state" });
    expect(await approve(2)).toEqual({ ok: false, problem: { code: "wrong_state" } });
    expect(await states()).toEqual(["2 draft", "1 live"]);
    expect(await propose(2, secondAdmin)).toMatchObject({ ok: true });
    expect(await approve(2, secondAdmin)).toEqual({ ok: false, problem: { code: "own_proposal" } });
    expect(await approve(2, admin)).toMatchObject({ ok: true });
  });
});

describe("checks stand between a draft and a proposal", () => {
  const override = (key: string, reason: string) =>
    proposeVersion(admin, { ...at, number: 2, goesLiveAt: null, overrides: [{ key, reason }] }, now, checkVersion);

  test("one that does not hold needs a reason, which stays on the record", async () => {
    await save(1, { ...companion, stance: "oppose" });
    const { outstanding } = await editor();
    expect(outstanding.map(({ code }) => code)).toEqual(["stance_differs"]);
    const key = outstanding[0]?.key ?? "";
    expect(await propose(2)).toMatchObject({ ok: false, problem: { code: "checks", checks: outstanding } });
    expect(await override(key, "")).toMatchObject({ ok: false, problem: { reasons: [{ problem: "reason_missing" }] } });
    expect(await override(key, "ok")).toMatchObject({
      ok: false,
      problem: { reasons: [{ problem: "reason_too_short" }] },
    });
    expect(await override(key, "We mean it so")).toMatchObject({ ok: true });
    const { latest, outstanding: left, checks } = await editor();
    expect([checks.length, left.length]).toEqual([1, 0]);
    expect(latest.overrides).toMatchObject([
      { code: "stance_differs", reason: "We mean it so", data: { verb: "introduce_companion" }, by: "Ari" },
    ]);
    expect(await verbs()).toEqual(["drafted", "check_overridden", "proposed"]);
    expect(await approve(2)).toMatchObject({ ok: true });
  });

  test("a House measure to senators cannot be proposed, whatever reason is given", async () => {
    await save(1, cosponsor("119-HRES-100"));
    const { outstanding } = await editor();
    expect(outstanding).toMatchObject([{ code: "measure_other_chamber", overridable: false }]);
    expect(await override(outstanding[0]?.key ?? "", "We want it so")).toMatchObject({
      ok: false,
      problem: { code: "checks" },
    });
    expect(await states()).toEqual(["2 draft", "1 live"]);
  });

  test("they are made again when it is approved: the measure may have died since", async () => {
    await save(1, cosponsor());
    await propose(2);
    expect(await approve(2, secondAdmin, new Date("2027-01-03T17:00:00Z"))).toMatchObject({
      ok: false,
      problem: { code: "checks", checks: [{ code: "measure_over" }] },
    });
    expect(await live()).toEqual([1]);
  });

  test("what no letter could be made of is not even a draft, and all of it is told", async () => {
    const broken = {
      ...companion,
      verb: "sing",
      texts: { ...texts, headline: "", openings: { no_measure: ["{{ secret }}"] } },
    };
    const result = await saveAskDraft(admin, { ...at, baseNumber: 1, content: broken, reason: "" }, now);
    expect(result).toMatchObject({ ok: false, problem: { code: "invalid", reason: "reason_missing" } });
    expect(result.ok || result.problem.code !== "invalid" || result.problem.content.length).toBeGreaterThan(1);
    expect(await states()).toEqual(["1 live"]);
  });

  test("a companion that exists by now is cosponsored", async () => {
    await save(1, { ...cosponsor(), verb: "introduce_companion" });
    expect((await editor()).latest.content).toMatchObject({ verb: "cosponsor", measureId: "119-SRES-323" });
  });
});

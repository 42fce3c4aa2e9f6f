// What organizations do with the record: have it read, and say which measures ask for the same.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { relateMeasures } from "@/lib/asks/record/relate-measures";
import { requestSync } from "@/lib/asks/record/request-sync";
import { syncLiveMeasures } from "@/lib/asks/record/sync-live-measures";
import { withdrawRelation } from "@/lib/asks/record/withdraw-relation";
import { readFromCongressApi } from "@/lib/congress/sources/congress-api/transport";
import { readFromGovInfo } from "@/lib/congress/sources/govinfo/transport";
import { rateLimit } from "@/lib/congress/sources/rate-limit";
import type { MeasureSource } from "@/lib/congress/sources/source";
import { syncMeasure } from "@/lib/congress/sync-measure";
import { findRecord, listRelations } from "@/lib/congress/views";
import { db } from "@/lib/db";
import { API_PATH, apiItem, apiPage, apiRelated, billStatus, FILE_PATH, person } from "../support/congress-answers";
import { type HttpSource, startHttpSource } from "../support/http-source";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";
import { admin, organizer, seedStaffed, stranger } from "../support/staffed-campaign";

const waiting = async () => {
  const { rows } = await db().pool.query(
    "SELECT j.key, p.payload FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p USING (id) ORDER BY 1",
  );
  return rows.map(({ payload }) => payload.measureId);
};

beforeEach(async () => {
  await db().prisma
    .$executeRaw`TRUNCATE "Organization", "User", "Measure", "MeasureReading", "MeasureRelation", "AuditEvent" CASCADE`;
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
});

describe("every six hours", () => {
  beforeEach(seed);

  test("the measures of live asks are read, each once, however often that is wanted", async () => {
    await Promise.all([syncLiveMeasures(TODAY), syncLiveMeasures(TODAY)]);
    await syncLiveMeasures(TODAY);
    expect(await waiting()).toEqual(["119-HR-100", "119-HRES-100", "119-HRES-317", "119-SRES-61"]);
  });

  test("those of a campaign that is a draft or has ended are not, nor those of an ask that has no live version", async () => {
    const { prisma } = db();
    await prisma.campaign.updateMany({ where: { slug: "gig-work" }, data: { state: "ended" } });
    await prisma.ask.updateMany({ where: { slug: "sres-61" }, data: { liveVersionId: null } });
    await syncLiveMeasures(TODAY);
    expect(await waiting()).toEqual(["119-HRES-100", "119-HRES-317"]);
    await prisma.campaign.updateMany({ data: { state: "draft" } });
    await db().pool.query("DELETE FROM graphile_worker._private_jobs");
    await syncLiveMeasures(TODAY);
    expect(await waiting()).toEqual([]);
  });

  test("those of a Congress that has ended stay as they were", async () => {
    await syncLiveMeasures(new Date("2027-01-03T17:00:00Z"));
    expect(await waiting()).toEqual([]);
  });
});

describe("somebody who wants the record read now", () => {
  test("is an admin, and waits for one reading however often they ask", async () => {
    await Promise.all([requestSync(admin, "119-S-12"), requestSync(admin, "119-S-12")]);
    expect(await requestSync(stranger, "119-S-12")).toEqual({ ok: true, value: { measureId: "119-S-12" } });
    expect(await waiting()).toEqual(["119-S-12"]);
  });

  test.each([
    ["an organizer", organizer, "119-S-12", "not_allowed"],
    ["nobody signed in", null, "119-S-12", "not_allowed"],
    ["an admin who names no measure", admin, "S. 12", "not_a_measure"],
  ])("%s is refused", async (_, actor, measureId, problem) => {
    expect(await requestSync(actor, measureId)).toEqual({ ok: false, problem });
    expect(await waiting()).toEqual([]);
  });
});

describe("what an admin says of two measures", () => {
  const { organizationId } = admin.memberships[0] ?? { organizationId: "" };
  const said = {
    organizationId,
    measureId: "119-SRES-323",
    relatedId: "119-HRES-317",
    kind: "companion",
    reason: "Same text",
  } as const;
  const other = stranger.memberships[0]?.organizationId ?? "";
  beforeEach(() => seedStaffed("staffed"));

  test("is known to their organization, from either side, and to no other", async () => {
    expect(await relateMeasures(admin, said, TODAY)).toMatchObject({ ok: true });
    for (const id of ["119-SRES-323", "119-HRES-317"]) {
      expect((await findRecord(id, organizationId)).counterparts).toHaveLength(1);
      expect(await listRelations(id, other)).toEqual([]);
      expect(await listRelations(id, null)).toEqual([]);
    }
    const audit = await db().prisma.auditEvent.findMany();
    expect(audit).toMatchObject([{ verb: "measures.related", actorUserId: admin.userId, reason: "Same text" }]);
  });

  test("is said once, in whatever order and however many say it at once", async () => {
    const { measureId, relatedId } = said;
    const inOrder = () => relateMeasures(admin, said, TODAY);
    const reversed = () => relateMeasures(admin, { ...said, measureId: relatedId, relatedId: measureId }, TODAY);
    const results = await Promise.all([inOrder(), reversed(), inOrder()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, problem: "unchanged" });
    expect(await db().prisma.auditEvent.count()).toBe(1);
  });

  test("can be taken back, with its reason on the record", async () => {
    await relateMeasures(admin, said, TODAY);
    const back = { ...said, measureId: said.relatedId, relatedId: said.measureId, reason: "A slip" };
    expect(await withdrawRelation(admin, back, TODAY)).toMatchObject({ ok: true });
    expect(await withdrawRelation(admin, back, TODAY)).toEqual({ ok: false, problem: "unchanged" });
    expect(await listRelations("119-HRES-317", organizationId)).toEqual([]);
    const verbs = (await db().prisma.auditEvent.findMany({ orderBy: { id: "asc" } })).map(({ verb }) => verb);
    expect(verbs).toEqual(["measures.related", "measures.unrelated"]);
  });

  test.each([
    ["an organizer", organizer, {}, "not_allowed"],
    ["somebody of another organization", stranger, {}, "not_found"],
    ["two measures of one chamber", admin, { relatedId: "119-S-5" }, "same_chamber"],
    ["two of different Congresses", admin, { relatedId: "118-HRES-5" }, "other_congress"],
    ["something that is no measure", admin, { relatedId: "HRES 5" }, "not_a_measure"],
    ["no reason", admin, { reason: " " }, "reason_missing"],
  ])("is refused: %s", async (_, actor, change, problem) => {
    expect(await relateMeasures(actor, { ...said, ...change }, TODAY)).toEqual({ ok: false, problem });
  });
});

describe("a letter that waits to be confirmed", () => {
  let http: HttpSource;
  afterEach(() => http.stop());

  /** Both sources over HTTP, as the job asks them, with Senator Warren on the list, withdrawn from it, or gone from it. */
  async function read(warren: "on" | "withdrawn" | "gone") {
    const entry = person("W000817", "2025-12-09", warren === "withdrawn" ? "2026-11-20" : null);
    const list = warren === "gone" ? [] : [entry];
    http = await startHttpSource((path) => {
      if (path === API_PATH) return { body: apiItem(list) };
      if (path === `${API_PATH}/cosponsors`) return { body: apiPage(list) };
      return path === FILE_PATH ? { body: billStatus(list) } : { body: apiRelated };
    });
    const limit = rateLimit();
    const sources: MeasureSource[] = [
      {
        name: "congress-api",
        read: (key, known) => readFromCongressApi({ baseUrl: `${http.url}/v3`, key: "k", limit }, key, known),
      },
      {
        name: "govinfo",
        read: (key, known) => readFromGovInfo({ baseUrl: `${http.url}/bulkdata`, limit }, key, known),
      },
    ];
    return syncMeasure({ measureId: "119-SRES-61" }, () => TODAY, sources);
  }

  test.each(["withdrawn", "gone"] as const)("is another as soon as the record says: %s", async (warren) => {
    await seed();
    expect(await read("on")).toMatchObject({ ok: true, value: { problems: [] } });
    await http.stop();
    const started = await startThreeLetters();
    const token = await waitForConfirmation(started);
    const before = await shownHash(token);
    expect(await shownHash(token)).toBe(before);
    await read(warren);
    expect(await shownHash(token)).not.toBe(before);
  });
});

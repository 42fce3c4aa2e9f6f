import { beforeEach, describe, expect, test } from "vitest";
import type { MeasureSource, SourceAnswer, SourceFacts, SourceName, Validators } from "@/lib/congress/sources/source";
import { failed } from "@/lib/congress/sources/source";
import { standingOf } from "@/lib/congress/standing";
import { syncMeasure } from "@/lib/congress/sync-measure";
import { findRecord } from "@/lib/congress/views";
import { db } from "@/lib/db";
import { factsWith, listed } from "../domain/congress-fixtures";

const MEASURE_ID = "119-SRES-61";
const DAY = new Date("2026-06-11T15:00:00Z");
const LATER = new Date("2026-06-12T15:00:00Z");
const A = listed("A000001", "2025-03-01");
const B = listed("B000001", "2025-06-01");

/** A source that answers the same to every question, and remembers on which condition it was asked. */
function source(name: SourceName, answer: SourceAnswer): MeasureSource & { asked: Validators[] } {
  const asked: Validators[] = [];
  return {
    name,
    asked,
    read: async (_key, known) => {
      asked.push(known);
      return answer;
    },
  };
}

const says = (facts: SourceFacts, etag: string | null = null): SourceAnswer => ({
  ...{ kind: "facts", facts, retryAfterSeconds: null },
  validators: { etag, lastModified: null },
});
const api = (answer: SourceAnswer) => source("congress-api", answer);
const gov = (answer: SourceAnswer) => source("govinfo", answer);

const sync = async (sources: MeasureSource[], now = DAY, measureId = MEASURE_ID) => {
  const done = await syncMeasure({ measureId }, () => now, sources);
  if (!done.ok) throw new Error(done.problem);
  return done.value;
};

const kinds = async (now = LATER) => {
  const { measure } = await findRecord(MEASURE_ID);
  return ["A000001", "B000001", "N000001"].map(
    (bioguide) => standingOf(measure, { bioguide, chamber: "senate" }, now).kind,
  );
};
const asOf = async () => (await findRecord(MEASURE_ID)).measure?.cosponsorsAsOf;
const problems = async () =>
  (await findRecord(MEASURE_ID)).readings.map(({ source: name, problem }) => [name, problem]);
const jobs = async () => {
  const { rows } = await db().pool.query(
    `SELECT j.key, queue_name, round(extract(epoch FROM j.run_at - now())) AS seconds FROM graphile_worker.jobs j
     WHERE task_identifier = 'sync-measure'`,
  );
  return rows;
};

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Measure", "MeasureReading", "MeasureRelation" CASCADE`;
  await db().pool.query("DELETE FROM graphile_worker._private_jobs");
});

describe("a measure that the record does not have", () => {
  test("comes into it", async () => {
    const outcome = await sync([api(says(factsWith([A]))), gov(failed("off"))]);
    expect(outcome).toEqual({ isKnown: true, isChanged: true, problems: [{ source: "govinfo", problem: "off" }] });
    const { measure, readings, history } = await findRecord(MEASURE_ID);
    expect(measure).toMatchObject({ id: MEASURE_ID, cosponsorsAsOf: "2026-06-11", cosponsorsComplete: true });
    expect(readings).toEqual([
      { source: "congress-api", title: "Congress.gov", attemptedAt: DAY, readAt: DAY, problem: null },
      { source: "govinfo", title: "Congress.gov, by GovInfo", attemptedAt: DAY, readAt: null, problem: "off" },
    ]);
    expect(history).toMatchObject({ joined: 1, now: 1 });
  });

  test("that no source knows stays out of it, and the record says why", async () => {
    expect(await sync([api({ kind: "absent" }), gov(failed("timeout"))])).toMatchObject({ isKnown: false });
    expect((await findRecord(MEASURE_ID)).measure).toBeNull();
    expect(await problems()).toEqual([
      ["congress-api", "absent"],
      ["govinfo", "timeout"],
    ]);
  });

  test("and is none is refused", async () => {
    const done = await syncMeasure({ measureId: "119-XYZ-1" }, () => DAY, []);
    expect(done).toEqual({ ok: false, problem: "not_a_measure" });
  });
});

describe("reading again", () => {
  const rows = async () => {
    const { prisma } = db();
    return Promise.all([prisma.measure.count(), prisma.cosponsorship.count(), prisma.measureReading.count()]);
  };

  test("what did not change changes nothing", async () => {
    const sources = [api(says(factsWith([A, B]))), gov(says(factsWith([A, B])))];
    await sync(sources);
    expect(await sync(sources)).toMatchObject({ isChanged: false });
    expect(await rows()).toEqual([1, 2, 2]);
  });

  test("at the same time as somebody else is safe", async () => {
    const sources = [api(says(factsWith([A, B]))), gov(says(factsWith([A, B])))];
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => sync(sources)));
    expect(outcomes.filter(({ isChanged }) => isChanged)).toHaveLength(1);
    expect(await rows()).toEqual([1, 2, 2]);
  });

  test("is asked for on the condition that the source gave, and a list that did not change is as of today", async () => {
    await sync([api(says(factsWith([A]), '"one"'))]);
    const again = api({ kind: "unchanged" });
    expect(await sync([again], LATER)).toMatchObject({ isChanged: true, problems: [] });
    expect(again.asked).toEqual([{ etag: '"one"', lastModified: null }]);
    expect([await asOf(), await kinds()]).toEqual(["2026-06-12", ["cosponsor", "not_on_it", "not_on_it"]]);
  });

  test("of an answer that comes late changes nothing: a later question was answered before", async () => {
    await sync([api(says(factsWith([A, B])))], LATER);
    await sync([api(says(factsWith([])))], DAY);
    expect([await asOf(), await kinds()]).toEqual(["2026-06-12", ["cosponsor", "cosponsor", "not_on_it"]]);
  });

  test("tells who joined, who withdrew, and who vanished", async () => {
    await sync([api(says(factsWith([A, B])))]);
    await sync([api(says(factsWith([listed("A000001", "2025-03-01", "2026-06-12")])))], LATER);
    expect(await kinds()).toEqual(["withdrawn", "unknown", "not_on_it"]);
    const { measure } = await findRecord(MEASURE_ID);
    expect(measure?.cosponsors.map(({ bioguide, missingSince }) => [bioguide, missingSince])).toEqual([
      ["A000001", null],
      ["B000001", "2026-06-12"],
    ]);
  });
});

describe("a source that fails", () => {
  test.each<[string, SourceAnswer]>([
    ["breaks down", failed("server_error")],
    ["is garbled", failed("garbled")],
    ["is switched off", failed("off")],
    ["knows it no more", { kind: "absent" }],
    ["says that nothing changed, of which we know nothing", { kind: "unchanged" }],
  ])("because it %s leaves the earlier facts with their date", async (_, answer) => {
    await sync([gov(says(factsWith([A])))]);
    expect(await sync([api(answer), gov(failed("unreachable"))], LATER)).toMatchObject({ isChanged: false });
    expect([await asOf(), await kinds()]).toEqual(["2026-06-11", ["cosponsor", "not_on_it", "not_on_it"]]);
    const { readings } = await findRecord(MEASURE_ID);
    expect(readings[1]).toMatchObject({ readAt: DAY, attemptedAt: LATER, problem: "unreachable" });
    expect(readings[0]?.problem).not.toBeNull();
  });

  test("on a later page leaves the names of the whole list, adds those that it gave, and is made good later", async () => {
    const partial = { complete: false, listed: 3, updatedAt: "2026-06-12T08:00:00.000Z" };
    await sync([api(says(factsWith([A])))]);
    await sync([api(says(factsWith([B], partial)))], LATER);
    expect(await kinds()).toEqual(["cosponsor", "cosponsor", "unknown"]);
    expect(await problems()).toEqual([["congress-api", "incomplete"]]);
    const whole = [A, B, listed("C000001", "2026-06-12")];
    await sync([api(says(factsWith(whole, { updatedAt: partial.updatedAt })))], LATER);
    expect(await kinds()).toEqual(["cosponsor", "cosponsor", "not_on_it"]);
    expect(await problems()).toEqual([["congress-api", null]]);
  });

  test("falling behind its own words is not listened to", async () => {
    await sync([api(says(factsWith([A, B])))]);
    await sync([api(says(factsWith([A], { updatedAt: "2026-06-01T00:00:00.000Z" })))], LATER);
    expect([await asOf(), await kinds()]).toEqual(["2026-06-11", ["cosponsor", "cosponsor", "not_on_it"]]);
    expect(await problems()).toEqual([["congress-api", "lags"]]);
  });

  test.each([
    [5, 60],
    [900, 900],
  ])("because it wants to be left alone for %d seconds is asked again after %d, once", async (seconds, expected) => {
    const busy = [api(failed("rate_limited", seconds)), gov(says(factsWith([A])))];
    await sync(busy);
    await sync(busy);
    expect(await jobs()).toMatchObject([{ key: `sync-measure:${MEASURE_ID}`, queue_name: "congress" }]);
    expect(Math.abs(Number((await jobs())[0].seconds) - expected)).toBeLessThan(5);
    expect(await kinds()).toEqual(["cosponsor", "not_on_it", "not_on_it"]);
  });
});

describe("two sources that disagree", () => {
  test("make the person unknown, until they agree", async () => {
    await sync([api(says(factsWith([A, B]))), gov(says(factsWith([A])))]);
    expect(await kinds()).toEqual(["cosponsor", "unknown", "not_on_it"]);
    await sync([api(says(factsWith([A, B]))), gov(says(factsWith([A, B])))], LATER);
    expect(await kinds()).toEqual(["cosponsor", "cosponsor", "not_on_it"]);
  });

  test("do so no longer when one of them is switched off", async () => {
    await sync([api(says(factsWith([A, B]))), gov(says(factsWith([A])))]);
    await sync([api(says(factsWith([A, B]))), gov(failed("off"))], LATER);
    expect(await kinds()).toEqual(["cosponsor", "cosponsor", "not_on_it"]);
  });
});

describe("the measures that a source names beside one", () => {
  const beside = (...related: NonNullable<SourceFacts["related"]>) => says(factsWith([], { related }));

  test("are kept, and go when the source names them no longer; what others said stays", async () => {
    const recordedAt = DAY;
    const shipped = {
      measureId: MEASURE_ID,
      relatedId: "119-HRES-5",
      kind: "companion",
      sourceName: "Shipped",
    } as const;
    await db().prisma.measureRelation.create({ data: { ...shipped, id: crypto.randomUUID(), recordedAt } });
    await sync([api(beside({ id: "119-HRES-100", kind: "identical" }, { id: "119-S-7", kind: "related" }))]);
    await sync([api(beside({ id: "119-HRES-100", kind: "identical" }, { id: "119-S-7", kind: "related" }))]);
    const { relations, counterparts } = await findRecord(MEASURE_ID);
    expect(relations.map(({ relatedId }) => relatedId).sort()).toEqual(["119-HRES-100", "119-HRES-5", "119-S-7"]);
    expect(counterparts.map(({ id }) => id)).toEqual(["119-HRES-100", "119-HRES-5"]);
    await sync([api(beside())], LATER);
    expect((await findRecord(MEASURE_ID)).relations.map(({ relatedId }) => relatedId)).toEqual(["119-HRES-5"]);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { type ReintroduceAskInput, reintroduceAsk } from "@/lib/asks/reintroduce-ask";
import { db } from "@/lib/db";
import { checkVersion } from "@/lib/letters/check-version";
import { admin, askSlug, organizer, seedStaffed, stranger, texts } from "../support/staffed-campaign";

const EVE = new Date("2027-01-03T16:59:59Z");
const MARCH = new Date("2027-03-01T12:00:00Z");
const OLD = "119-SRES-323";
const NEW = "120-SRES-7";

const newMeasure = (id: string) => {
  const [congress, type, number] = id.split("-");
  return {
    id,
    congress: Number(congress),
    type: type ?? "",
    number: Number(number),
    title: "A resolution for tests",
    sponsorBioguide: "W000817",
    sponsorName: "Elizabeth Warren",
    introducedOn: new Date("2027-02-01"),
    latestActionOn: new Date("2027-02-01"),
    latestAction: "Referred",
    cosponsorsAsOf: new Date("2027-02-28"),
    cosponsorsComplete: true,
    disputed: [],
    sourceName: "Congress.gov",
    url: "https://www.congress.gov/",
  };
};

let askId: string;

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Organization", "User", "Measure", "AuditEvent" CASCADE`;
  ({ askId } = await seedStaffed("staffed"));
  await db().prisma.measure.createMany({ data: [NEW, "120-HRES-8", "121-SRES-1"].map(newMeasure) });
  await live({ measureId: OLD, verb: "cosponsor" });
});

const live = (data: object) => db().prisma.askVersion.updateMany({ where: { askId, number: 1 }, data });
const input = (change: Partial<ReintroduceAskInput> = {}): ReintroduceAskInput => ({
  campaignSlug: "staffed",
  askSlug,
  measureId: NEW,
  reason: "Introduced again on February 1",
  ...change,
});
const versions = () => db().prisma.askVersion.findMany({ where: { askId }, orderBy: { number: "asc" } });
const nothing = () => [];

test("a new version with the same content names the new measure and waits for somebody else's approval", async () => {
  const done = await reintroduceAsk(admin, input(), MARCH, nothing);
  expect(done).toEqual({ ok: true, value: { number: 2, state: "proposed" } });
  const [first, second] = await versions();
  expect(first).toMatchObject({ measureId: OLD, retiredAt: null });
  expect(second).toMatchObject({
    measureId: NEW,
    verb: "cosponsor",
    texts,
    proposedAt: MARCH,
    proposedByUserId: admin.userId,
    approvedAt: null,
    liveAt: null,
    reason: "Introduced again on February 1",
  });
  expect((await db().prisma.ask.findFirstOrThrow({ where: { id: askId } })).liveVersionId).toBe(first?.id);
  expect(await db().prisma.measureRelation.findMany()).toMatchObject([
    {
      measureId: OLD,
      relatedId: NEW,
      kind: "reintroduced_as",
      organizationId: admin.memberships[0]?.organizationId,
      recordedByUserId: admin.userId,
      recordedAt: MARCH,
    },
  ]);
  expect(await db().prisma.auditEvent.findMany()).toMatchObject([
    { verb: "ask.reintroduced", subjectId: askId, actorUserId: admin.userId, at: MARCH },
  ]);
});

test("its old number becomes the new one where the texts write it out, but not where they name its Congress", async () => {
  const summary = "S.Res. 323 asks for it, as S. Res. 323 (119th) did. S.Res. 32 does not.";
  await live({ texts: { ...texts, headline: "Cosponsor S.Res.323", summary } });
  await reintroduceAsk(admin, input(), MARCH, nothing);
  expect((await versions())[1]?.texts).toMatchObject({
    headline: "Cosponsor S.Res.\u00a07",
    summary: "S.Res.\u00a07 asks for it, as S. Res. 323 (119th) did. S.Res. 32 does not.",
    subjects: texts.subjects,
  });
});

test("what a check objects to is kept as a draft, to be mended first", async () => {
  await live({ texts: { ...texts, headline: "Cosponsor S.Res. 4444" } });
  const done = await reintroduceAsk(admin, input(), MARCH, checkVersion);
  expect(done).toEqual({ ok: true, value: { number: 2, state: "draft" } });
  expect((await versions())[1]).toMatchObject({ measureId: NEW, proposedAt: null });
});

test("twice, and four times at once, it makes one version and one relation", async () => {
  const all = await Promise.all(Array.from({ length: 4 }, () => reintroduceAsk(admin, input(), MARCH, nothing)));
  all.push(await reintroduceAsk(admin, input(), MARCH, nothing));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(all).toContainEqual({ ok: false, problem: { code: "unchanged" } });
  expect(await versions()).toHaveLength(2);
  expect(await db().prisma.measureRelation.count()).toBe(1);
});

describe("refused, with nothing saved", () => {
  test.each([
    ["a measure that the record does not have", "120-SRES-999", "measure_unknown"],
    ["no measure at all", "gibberish", "measure_unknown"],
    ["a measure of the other chamber", "120-HRES-8", "measure_other_chamber"],
    ["another measure of the same Congress", "119-HRES-100", "measure_not_later"],
    ["one of an earlier Congress", "118-SRES-9", "measure_not_later"],
  ])("%s", async (_, measureId, measure) => {
    const done = await reintroduceAsk(admin, input({ measureId }), MARCH, nothing);
    expect(done).toEqual({ ok: false, problem: { code: "invalid", measure, reason: null } });
    expect(await versions()).toHaveLength(1);
    expect(await db().prisma.auditEvent.count()).toBe(0);
  });

  test("a measure whose own Congress has ended since", async () => {
    const later = new Date("2029-01-03T17:00:00Z");
    const done = await reintroduceAsk(admin, input(), later, nothing);
    expect(done).toMatchObject({ problem: { measure: "measure_over" } });
    expect(await reintroduceAsk(admin, input({ measureId: "121-SRES-1" }), later, nothing)).toMatchObject({ ok: true });
  });

  test("a second before the end it can be prepared", async () => {
    expect(await reintroduceAsk(admin, input(), EVE, nothing)).toMatchObject({ ok: true });
  });

  test("without a reason", async () => {
    const done = await reintroduceAsk(admin, input({ reason: " " }), MARCH, nothing);
    expect(done).toMatchObject({ problem: { code: "invalid", measure: null, reason: "reason_missing" } });
  });

  test("an ask without a measure", async () => {
    await live({ measureId: null });
    expect(await reintroduceAsk(admin, input(), MARCH, nothing)).toMatchObject({ problem: { code: "no_measure" } });
  });

  test.each([
    ["an organizer", organizer, "not_allowed"],
    ["somebody of another organization", stranger, "not_found"],
    ["nobody signed in", null, "not_found"],
  ])("%s", async (_, actor, code) => {
    expect(await reintroduceAsk(actor, input(), MARCH, nothing)).toEqual({ ok: false, problem: { code } });
    expect(await versions()).toHaveLength(1);
  });
});

// What comes after an approval: the hour, going back, leaving; and what somebody without the right cannot do.
import pg from "pg";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { addAsk } from "@/lib/asks/add-ask";
import { publishDueVersions } from "@/lib/asks/publish-due-versions";
import { retireAsk } from "@/lib/asks/retire-ask";
import { returnVersion } from "@/lib/asks/return-version";
import { rollBackAsk } from "@/lib/asks/roll-back-ask";
import { scheduleVersion } from "@/lib/asks/schedule-version";
import { findAskEditor, listAskLines } from "@/lib/asks/staff/views";
import { db } from "@/lib/db";
import { checkVersion } from "@/lib/letters/check-version";
import type { Actor } from "@/lib/organizations/membership";
import {
  after,
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
import { admin, askSlug, organizer, secondAdmin, seedStaffed, stranger } from "../support/staffed-campaign";

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Organization", "User", "Measure", "AuditEvent" CASCADE`;
  await seedStaffed(campaignSlug);
});

describe("at its hour", () => {
  const schedule = async () => {
    await save(1);
    await propose(2, admin, after(60));
    expect(await approve(2)).toEqual({ ok: true, value: { number: 2, state: "approved" } });
  };

  test("an approved version goes live, once, however often and at once the job runs", async () => {
    await schedule();
    await publishDueVersions(after(59), checkVersion);
    expect(await states()).toEqual(["2 approved", "1 live"]);
    await Promise.all([publishDueVersions(after(60), checkVersion), publishDueVersions(after(60), checkVersion)]);
    await publishDueVersions(after(61), checkVersion);
    expect(await states()).toEqual(["2 live", "1 retired"]);
    const published = await db().prisma.auditEvent.findMany({ where: { verb: "ask.published" } });
    expect(published).toMatchObject([{ actorUserId: null, at: after(60), reason: "After 1" }]);
  });

  test("it can be given another hour, or made live at once", async () => {
    await schedule();
    const input = { ...at, number: 2, reason: "Earlier" };
    expect(await scheduleVersion(organizer, { ...input, goesLiveAt: null }, now, checkVersion)).toEqual({
      ok: false,
      problem: "not_allowed",
    });
    expect(await scheduleVersion(admin, { ...input, goesLiveAt: after(30) }, now, checkVersion)).toMatchObject({
      value: { state: "approved" },
    });
    expect((await editor()).latest.goesLiveAt).toEqual(after(30));
    expect(await scheduleVersion(admin, { ...input, goesLiveAt: null }, now, checkVersion)).toMatchObject({
      value: { state: "live" },
    });
    expect(await live()).toEqual([2]);
  });

  test("one whose measure has died since is a draft again, and does not replace what is right", async () => {
    await save(1, cosponsor());
    const lastHour = new Date("2027-01-03T16:00:00Z");
    expect(await propose(2, admin, new Date("2027-01-03T17:00:00Z"))).toMatchObject({
      ok: false,
      problem: { code: "after_congress" },
    });
    await propose(2, admin, lastHour);
    await approve(2);
    const later = { ...at, number: 2, goesLiveAt: new Date("2027-01-05T12:00:00Z"), reason: "After the recess" };
    expect(await scheduleVersion(admin, later, now, checkVersion)).toEqual({ ok: false, problem: "after_congress" });
    await publishDueVersions(new Date("2027-01-05T12:00:00Z"), checkVersion);
    expect(await states()).toEqual(["2 draft", "1 live"]);
    expect((await verbs()).at(-1)).toBe("not_published");
  });

  test("one that cannot be published does not keep the others waiting", async () => {
    await addAsk(admin, { campaignSlug, content: cosponsor(), reason: "Another" }, now);
    const other = await db().prisma.ask.findFirstOrThrow({ where: { slug: "cosponsor-it" } });
    const stamps = { proposedAt: now, approvedAt: now, goesLiveAt: after(30) };
    await db().prisma.askVersion.updateMany({ where: { askId: other.id }, data: { ...stamps, texts: [] } });
    await schedule();
    await publishDueVersions(after(60), checkVersion);
    expect(await states()).toEqual(["2 live", "1 retired"]);
  });

  test("it is overtaken by a newer version that went live before", async () => {
    await schedule();
    await save(2);
    await propose(3);
    await approve(3);
    await publishDueVersions(after(60), checkVersion);
    expect(await states()).toEqual(["3 live", "2 retired", "1 retired"]);
  });
});

describe("going back", () => {
  const back = (number: number, actor: Actor | null = admin, moment = now) =>
    rollBackAsk(actor, { ...at, number, reason: "Back to it" }, moment, checkVersion);

  test("an earlier version is live again with one step, by one person, once", async () => {
    await save(1);
    await propose(2);
    await approve(2);
    const results = await Promise.all([back(1), back(1)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await states()).toEqual(["2 retired", "1 live"]);
    expect(await live()).toEqual([1]);
    expect((await verbs()).filter((verb) => verb === "rolled_back")).toHaveLength(1);
    expect(await back(2)).toMatchObject({ ok: true });
    expect(await live()).toEqual([2]);
  });

  test("staff go on from the version that it went back to, and a draft written before stays in work", async () => {
    await save(1);
    await propose(2);
    await approve(2);
    await back(1);
    const { latest, current, campaign } = await editor();
    expect([latest.number, current.number, current.state]).toEqual([2, 1, "live"]);
    const [line] = await listAskLines(admin, campaign, now, checkVersion);
    expect([line?.current.number, line?.live?.number]).toEqual([1, 1]);
    expect(await save(latest.number)).toMatchObject({ ok: true, value: { number: 3 } });
    expect(await back(2)).toMatchObject({ ok: true });
    expect((await editor()).current).toMatchObject({ number: 3, state: "draft" });
  });

  test("not to one that was never live, nor to one whose measure has ended", async () => {
    await save(1);
    await save(2, cosponsor());
    await propose(3);
    expect(await back(2)).toEqual({ ok: false, problem: "never_live" });
    await approve(3);
    await save(3);
    await propose(4);
    await approve(4);
    expect(await back(3, admin, new Date("2027-01-03T17:00:00Z"))).toEqual({ ok: false, problem: "measure_over" });
    expect(await live()).toEqual([4]);
  });

  test("a retired ask is gone from the page, its drafts with it, and can be brought back", async () => {
    await save(1);
    expect(await retireAsk(admin, { ...at, reason: "It is done" }, now)).toMatchObject({ ok: true });
    expect(await retireAsk(admin, { ...at, reason: "It is done" }, now)).toEqual({ ok: false, problem: "unchanged" });
    expect(await live()).toEqual([]);
    expect(await states()).toEqual(["2 retired", "1 retired"]);
    expect(await back(1)).toMatchObject({ ok: true });
    expect(await live()).toEqual([1]);
  });
});

describe("a new ask", () => {
  const add = (actor: Actor | null = admin) =>
    addAsk(actor, { campaignSlug, content: cosponsor(), reason: "The Senate has one" }, now);

  test("is a draft behind the others, with a name of its own in addresses, also when two are added at once", async () => {
    const results = await Promise.all([add(), add(secondAdmin)]);
    expect(results.map((result) => result.ok && result.value.askSlug).sort()).toEqual([
      "cosponsor-it",
      "cosponsor-it-2",
    ]);
    const campaign = (await editor()).campaign;
    const lines = await listAskLines(admin, campaign, now, checkVersion);
    expect(lines.map(({ slug, current, live: on }) => [slug, current.state, on?.number ?? null])).toEqual([
      [askSlug, "live", 1],
      ["cosponsor-it", "draft", null],
      ["cosponsor-it-2", "draft", null],
    ]);
    expect(await live()).toEqual([1]);
  });

  test("the list of asks takes as many queries for several as for one", async () => {
    const { campaign } = await editor();
    const costOf = async (): Promise<number> => {
      const spy = vi.spyOn(pg.Client.prototype, "query");
      await listAskLines(admin, campaign, now, checkVersion);
      const statements = spy.mock.calls.length;
      spy.mockRestore();
      return statements;
    };
    await save(1);
    const before = await costOf();
    expect(before).toBeGreaterThan(3);
    await add();
    await add();
    expect(await costOf()).toBe(before);
  });
});

describe("people without the right", () => {
  test.each([
    ["an organizer", organizer, "not_allowed"],
    ["somebody of another organization", stranger, "not_found"],
    ["nobody signed in", null, "not_found"],
  ])("%s changes nothing", async (_, actor, code) => {
    await save(1);
    await propose(2);
    const before = await verbs();
    const reason = "Because";
    const refused = { ok: false, problem: { code } };
    expect(await save(2, companion, actor)).toEqual(refused);
    expect(await propose(2, actor)).toEqual(refused);
    expect(await approve(2, actor)).toEqual(refused);
    expect(await returnVersion(actor, { ...at, number: 2, reason }, now)).toEqual({ ok: false, problem: code });
    expect(await rollBackAsk(actor, { ...at, number: 1, reason }, now, checkVersion)).toEqual({
      ok: false,
      problem: code,
    });
    expect(await retireAsk(actor, { ...at, reason }, now)).toEqual({ ok: false, problem: code });
    expect(await addAsk(actor, { campaignSlug, content: companion, reason }, now)).toEqual(refused);
    expect(await verbs()).toEqual(before);
  });

  test("a stranger does not see the editor; an organizer reads it", async () => {
    expect(await findAskEditor(stranger, at, now, checkVersion)).toBeNull();
    expect(await editor(organizer)).toMatchObject({ mayEdit: false, latest: { refusals: { propose: "not_allowed" } } });
  });
});

test("the editor shows the newest fifty, and the live one beside them", async () => {
  for (let number = 1; number <= 55; number++) await save(number);
  const { versions, latest, live: on } = await editor();
  expect([versions.length, latest.number, on?.number]).toEqual([50, 56, 1]);
});

describe("a source that is gone", () => {
  const citing = { ...companion, texts: { ...companion.texts, requests: { no_measure: ["Please act.[9]"] } } };
  const setSources = async (numbers: readonly number[]) => {
    const campaign = await db().prisma.campaign.findUniqueOrThrow({ where: { slug: campaignSlug } });
    const sources = numbers.map((number) => ({ number, text: "A report", url: null }));
    const brief = { ...(campaign.brief as object), sources };
    await db().prisma.campaign.update({ where: { slug: campaignSlug }, data: { brief } });
  };

  test("keeps an approved version from going live, at its hour and by hand", async () => {
    await setSources([9]);
    expect(await save(1, citing)).toMatchObject({ ok: true });
    await propose(2, admin, after(60));
    expect(await approve(2)).toMatchObject({ ok: true });
    await setSources([]);
    const input = { ...at, number: 2, goesLiveAt: null, reason: "Now" };
    expect(await scheduleVersion(admin, input, now, checkVersion)).toEqual({ ok: false, problem: "source_gone" });
    await publishDueVersions(after(60), checkVersion);
    expect(await states()).toEqual(["2 draft", "1 live"]);
  });

  test("keeps a version from being gone back to", async () => {
    await setSources([9]);
    await save(1, citing);
    await propose(2);
    await approve(2);
    await save(2);
    await propose(3);
    await approve(3);
    await setSources([]);
    const back = { ...at, number: 2, reason: "Back to it" };
    expect(await rollBackAsk(admin, back, now, checkVersion)).toEqual({ ok: false, problem: "source_gone" });
    expect(await live()).toEqual([3]);
    await setSources([9]);
    expect(await rollBackAsk(admin, back, now, checkVersion)).toMatchObject({ ok: true });
  });
});

describe("a wording of which no letter can be made any more", () => {
  const spoil = (number: number) => {
    const broken = { ...companion.texts, requests: { no_measure: ["Please act{% include 'more' %}."] } };
    return db().prisma.askVersion.updateMany({ where: { number }, data: { texts: broken } });
  };

  test("keeps an approved version from another hour and from going live, at its hour and by hand", async () => {
    await save(1);
    await propose(2, admin, after(60));
    await approve(2);
    await spoil(2);
    for (const goesLiveAt of [null, after(30)]) {
      const input = { ...at, number: 2, goesLiveAt, reason: "Now" };
      expect(await scheduleVersion(admin, input, now, checkVersion)).toEqual({ ok: false, problem: "cannot_render" });
    }
    await publishDueVersions(after(60), checkVersion);
    expect(await states()).toEqual(["2 draft", "1 live"]);
    expect((await verbs()).at(-1)).toBe("not_published");
  });

  test("keeps a version from being gone back to", async () => {
    await save(1);
    await propose(2);
    await approve(2);
    await spoil(1);
    const back = { ...at, number: 1, reason: "Back to it" };
    expect(await rollBackAsk(admin, back, now, checkVersion)).toEqual({ ok: false, problem: "cannot_render" });
    expect(await live()).toEqual([2]);
  });
});

test("a newer draft retires the one before it", async () => {
  await save(1);
  await save(2);
  expect(await states()).toEqual(["3 draft", "2 retired", "1 live"]);
});

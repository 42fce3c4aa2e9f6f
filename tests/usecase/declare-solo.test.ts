import { beforeEach, expect, test } from "vitest";
import { addAsk } from "@/lib/asks/add-ask";
import { approveCampaign } from "@/lib/asks/approve-campaign";
import { everyoneIn } from "@/lib/asks/audience";
import { proposeCampaign } from "@/lib/asks/propose-campaign";
import { saveAskDraft } from "@/lib/asks/save-ask-draft";
import { findAskEditor } from "@/lib/asks/staff/views";
import { findCampaignPage } from "@/lib/asks/views";
import { db } from "@/lib/db";
import { checkVersion } from "@/lib/letters/check-version";
import { declareSolo } from "@/lib/organizations/declare-solo";
import type { Actor } from "@/lib/organizations/membership";
import { admin, askSlug, organizer, secondAdmin, seedStaffed, stranger, texts } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const campaignSlug = "staffed";
const organizationId = admin.memberships[0]?.organizationId ?? "";
const content = {
  verb: "say_publicly",
  stance: "support",
  audience: everyoneIn("both"),
  measureId: null,
  texts: { ...texts, headline: "Say it" },
};

beforeEach(async () => {
  await db().prisma.$executeRaw`TRUNCATE "Organization", "User", "Measure", "AuditEvent" CASCADE`;
  await seedStaffed(campaignSlug);
});

const leave = ({ userId }: Actor) => db().prisma.membership.deleteMany({ where: { userId } });
const declare = (actor: Actor | null = admin, reason = "There is nobody else") =>
  declareSolo(actor, { organizationId, reason }, now);
const draftTwo = async () => {
  await saveAskDraft(admin, { campaignSlug, askSlug, baseNumber: 1, content, reason: "Better" }, now);
  await addAsk(admin, { campaignSlug, content, reason: "One more" }, now);
};
const proposeAll = (actor: Actor | null = admin) =>
  proposeCampaign(actor, { campaignSlug, goesLiveAt: null, overrides: [] }, now, checkVersion);
const approveAll = (actor: Actor | null = secondAdmin) =>
  approveCampaign(actor, { campaignSlug, note: "Read both" }, now, checkVersion);
const live = async () =>
  (await findCampaignPage(campaignSlug))?.asks.map(({ slug, version }) => `${slug} ${version.number}`);

test("all drafts of a campaign are proposed by one and approved by another", async () => {
  await draftTwo();
  expect(await proposeAll()).toEqual({ ok: true, value: { count: 2 } });
  expect(await proposeAll()).toEqual({ ok: false, problem: { code: "nothing" } });
  expect(await live()).toEqual([`${askSlug} 1`]);
  expect(await approveAll(admin)).toMatchObject({
    ok: false,
    problem: { code: "stopped", stops: [{ problem: { code: "own_proposal" } }, { askSlug: "say-it" }] },
  });
  const results = await Promise.all([approveAll(), approveAll()]);
  expect(results).toContainEqual({ ok: true, value: { count: 2 } });
  expect(results).toContainEqual({ ok: false, problem: { code: "nothing" } });
  expect(await live()).toEqual([`${askSlug} 2`, "say-it 1"]);
});

test("one that does not hold keeps all of them, and is named", async () => {
  await draftTwo();
  await addAsk(admin, { campaignSlug, content: { ...content, verb: "cosponsor" }, reason: "Without its measure" }, now);
  const stopped = await proposeAll();
  expect(stopped).toMatchObject({
    ok: false,
    problem: { code: "stopped", stops: [{ askSlug: "say-it-2", headline: "Say it", problem: { code: "checks" } }] },
  });
  expect(await db().prisma.askVersion.count({ where: { proposedAt: { not: null } } })).toBe(0);
  const key = "measure_needed|measureId|cosponsor";
  const wanted = {
    campaignSlug,
    goesLiveAt: null,
    overrides: [{ askSlug: "say-it-2", key, reason: "It comes today" }],
  };
  expect(await proposeCampaign(admin, wanted, now, checkVersion)).toEqual({ ok: true, value: { count: 3 } });
});

test.each([
  ["an organizer", organizer, "not_allowed"],
  ["a stranger", stranger, "not_found"],
  ["nobody", null, "not_found"],
])("%s proposes and approves none, and declares nothing", async (_, actor, code) => {
  await draftTwo();
  expect(await proposeAll(actor)).toEqual({ ok: false, problem: { code } });
  expect(await approveAll(actor)).toEqual({ ok: false, problem: { code } });
  expect(await declare(actor)).toEqual({ ok: false, problem: code });
});

test("an only admin says so once, on the record, and approves what they proposed", async () => {
  await leave(secondAdmin);
  await draftTwo();
  await proposeAll();
  expect(await approveAll(admin)).toMatchObject({ ok: false, problem: { code: "stopped" } });
  expect(await declare(admin, " ")).toEqual({ ok: false, problem: "reason_missing" });
  const results = await Promise.all([declare(), declare()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, problem: "unchanged" });
  expect(await db().prisma.auditEvent.findMany({ where: { verb: "organization.solo_declared" } })).toMatchObject([
    { actorUserId: admin.userId, subjectId: organizationId, at: now, reason: "There is nobody else" },
  ]);
  expect(await approveAll(admin)).toEqual({ ok: true, value: { count: 2 } });
});

test("with a second admin nobody can say so, and what was said before holds no more", async () => {
  expect(await declare()).toEqual({ ok: false, problem: "other_admins" });
  await leave(secondAdmin);
  await declare();
  await db().prisma.membership.create({ data: { organizationId, userId: secondAdmin.userId, role: "admin" } });
  await draftTwo();
  await proposeAll();
  expect(await approveAll(admin)).toMatchObject({ ok: false, problem: { code: "stopped" } });
  const editor = await findAskEditor(admin, { campaignSlug, askSlug }, now, checkVersion);
  expect(editor?.solo).toEqual({ kind: "several_admins" });
});

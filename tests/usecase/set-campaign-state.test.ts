import { beforeAll, beforeEach, expect, test } from "vitest";
import { setCampaignState } from "@/lib/campaigns/set-campaign-state";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { db } from "@/lib/db";
import { listAudit } from "@/lib/organizations/views";
import { admin, organizer, seedStaffed, stranger } from "../support/staffed-campaign";

const now = new Date("2026-06-01T16:00:00Z");
const slug = "staffed";
let campaign: Awaited<ReturnType<typeof seedStaffed>>;

beforeAll(async () => {
  campaign = await seedStaffed(slug);
});

beforeEach(async () => {
  await db().prisma.campaign.updateMany({ where: { slug }, data: { state: "live" } });
  await db().prisma.auditEvent.deleteMany();
});

const stateNow = async () => (await findStaffCampaign(admin, slug))?.state;
const audit = () => listAudit(campaign.organizationId, campaign.id);

test("an admin pauses a campaign, and the record says who, when and why", async () => {
  const result = await setCampaignState(admin, { slug, state: "paused", reason: " The measure changed. " }, now);
  expect(result).toEqual({ ok: true, value: { slug } });
  expect(await stateNow()).toBe("paused");
  expect(await audit()).toEqual([{ at: now, by: admin.name, verb: "campaign.paused", reason: "The measure changed." }]);
});

test("two clicks at once count once", async () => {
  const click = () => setCampaignState(admin, { slug, state: "paused", reason: "Twice" }, now);
  const results = await Promise.all([click(), click()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, problem: "unchanged" });
  expect(await audit()).toHaveLength(1);
});

test.each([
  ["an organizer", organizer, "not_allowed"],
  ["somebody of another organization", stranger, "not_found"],
  ["nobody signed in", null, "not_found"],
])("%s changes nothing", async (_who, actor, problem) => {
  expect(await setCampaignState(actor, { slug, state: "paused", reason: "No" }, now)).toEqual({ ok: false, problem });
  expect(await stateNow()).toBe("live");
  expect(await audit()).toEqual([]);
});

test("a change needs a reason, and a campaign that exists", async () => {
  expect(await setCampaignState(admin, { slug, state: "paused", reason: "  " }, now)).toEqual({
    ok: false,
    problem: "reason_missing",
  });
  expect(await setCampaignState(admin, { slug: "none", state: "paused", reason: "x" }, now)).toEqual({
    ok: false,
    problem: "not_found",
  });
  expect(await stateNow()).toBe("live");
});

// The ways that a campaign uses: set by its admins, obeyed where a letter begins and where it is confirmed.
import { beforeAll, expect, test } from "vitest";
import { NO_RULES } from "@/lib/campaigns/channel-rules";
import { setChannelRules } from "@/lib/campaigns/set-channel-rules";
import { findCampaign } from "@/lib/campaigns/views";
import { db } from "@/lib/db";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { findDraftView } from "@/lib/letters/views";
import { listAudit } from "@/lib/organizations/views";
import { seed, startThreeLetters, TODAY } from "../support/letters";

const slug = "talk-now";
let admin: Parameters<typeof setChannelRules>[0];

beforeAll(async () => {
  await seed();
  const { organizationId } = await db().prisma.campaign.findUniqueOrThrow({ where: { slug } });
  const member = await db().prisma.membership.findFirstOrThrow({ where: { organizationId, role: "admin" } });
  admin = { userId: member.userId, name: "Ari", memberships: [{ organizationId, role: "admin" }] } as typeof admin;
});

const given = { slug, without: ["email"], prefer: "print", reason: "The offices asked for paper" };
const revision = async () => (await findCampaign(slug))?.revision ?? 0;

test.each([
  ["an organizer", { memberships: "organizer" }, {}, "not_allowed"],
  ["nobody", null, {}, "not_found"],
  ["every way left out", {}, { without: ["cwc", "email", "form", "post", "print"] }, "nothing_left"],
  ["the first among those left out", {}, { prefer: "email" }, "prefers_closed"],
  ["a way that there is not", {}, { without: ["pigeon"] }, "not_valid"],
  ["no reason", {}, { reason: " " }, "reason_missing"],
  ["an older revision", {}, { baseRevision: 0 }, "conflict"],
] as const)("%s changes nothing", async (_, who, change, problem) => {
  const [own] = admin?.memberships ?? [];
  const organizer = { ...admin, memberships: [{ ...own, role: "organizer" }] } as typeof admin;
  const actor = who === null ? null : "memberships" in who ? organizer : admin;
  const input = { ...given, baseRevision: await revision(), ...change };
  expect(await setChannelRules(actor, input, TODAY)).toEqual({ ok: false, problem });
  expect((await findCampaign(slug))?.channelRules).toEqual(NO_RULES);
});

test("an admin sets them: new letters begin there, and a draft on a way left out is told so before it is confirmed", async () => {
  const before = await startThreeLetters();
  expect(before.draft.letters.map(({ channel }) => channel)).toEqual(["email", "email", "email"]);
  const input = { ...given, baseRevision: await revision() };
  expect(await setChannelRules(admin, input, TODAY)).toEqual({ ok: true, value: null });
  expect(await setChannelRules(admin, { ...input, baseRevision: await revision() }, TODAY)).toEqual({
    ok: false,
    problem: "unchanged",
  });
  const campaign = await findCampaign(slug);
  expect(campaign?.channelRules).toEqual({ without: ["email"], prefer: "print" });
  const [line] = await listAudit(campaign?.organizationId ?? "", campaign?.id ?? "");
  expect(line).toMatchObject({ verb: "campaign.ways_set", reason: given.reason });

  const after = await startThreeLetters();
  expect(after.draft.letters.map(({ channel }) => channel)).toEqual(["print", "print", "print"]);
  const view = await findDraftView(before.actionId, before.deviceSecret, TODAY);
  const email = view?.letters[0]?.channels.find(({ channel }) => channel === "email");
  expect(email).toMatchObject({ available: false, reason: "campaign_rule" });
  const asked = await requestConfirmation(before, before.deviceSecret, TODAY);
  expect(asked).toMatchObject({ ok: false, problem: { code: "problems", problems: [{ code: "way-closed" }, {}, {}] } });
});

import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { addMember } from "@/lib/organizations/add-member";
import { isMember } from "@/lib/organizations/views";

const now = new Date("2026-06-01T16:00:00Z");
const ari = { organization: " Peace Coalition ", email: "Ari@Example.org", name: null, role: "admin" } as const;

test("the first member makes the organization; the same again changes nothing", async () => {
  const first = await addMember(ari, now);
  expect(first).toMatchObject({ ok: true, value: { slug: "peace-coalition", email: "ari@example.org" } });
  await addMember({ ...ari, organization: "peace coalition" }, now);
  await addMember({ ...ari, email: "dana@example.org", role: "organizer" }, now);
  await addMember({ ...ari, email: "dana@example.org", role: "admin" }, now);
  const organizations = await db().prisma.organization.findMany({ include: { members: true } });
  expect(organizations).toHaveLength(1);
  expect(organizations[0]).toMatchObject({ name: "Peace Coalition" });
  expect(organizations[0]?.members.map(({ role }) => role)).toEqual(["admin", "admin"]);
  expect(await isMember("ari@example.org")).toBe(true);
});

test.each([
  [{ organization: " " }, "no_organization_name"],
  [{ email: "ari" }, "not_an_address"],
])("%j is refused", async (change, problem) =>
  expect(await addMember({ ...ari, ...change }, now)).toEqual({ ok: false, problem }),
);

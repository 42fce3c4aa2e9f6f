// A campaign with one ask to the Senate, and the people around it: two admins, an organizer, a stranger.
import type { AskTexts } from "@/lib/asks/ask";
import { everyoneIn } from "@/lib/asks/audience";
import { db } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { newId } from "@/lib/shared/id";

const organizationId = newId();
const otherOrganizationId = newId();

const actorOf = (name: string, role: "admin" | "organizer", organization: string): Actor => ({
  userId: newId(),
  name,
  memberships: [{ organizationId: organization, role }],
});

export const admin = actorOf("Ari", "admin", organizationId);
export const secondAdmin = actorOf("Sol", "admin", organizationId);
export const organizer = actorOf("Dana", "organizer", organizationId);
export const stranger = actorOf("Sam", "admin", otherOrganizationId);

export const askSlug = "companion";

const standings = ["sponsor", "cosponsor", "withdrawn", "not_on_it", "unknown", "no_measure"] as const;
const forEach = (text: string) => Object.fromEntries(standings.map((kind) => [kind, [`${text} (${kind})`]]));

/** Texts that every standing can use. */
export const texts: AskTexts = {
  headline: "Bring it to the Senate",
  summary: "The House has it; the Senate has not.",
  subjects: ["A companion in the Senate"],
  openings: forEach("Dear friend"),
  requests: forEach("Please act"),
  questions: ["Why does it matter to you?"],
  talkingPoints: [],
  topic: null,
};

const measure = (congress: number, type: string, number: number) => ({
  id: `${congress}-${type}-${number}`,
  congress,
  type,
  number,
  title: "A resolution for tests",
  sponsorBioguide: "M000133",
  sponsorName: "Edward J. Markey",
  introducedOn: new Date("2025-07-10"),
  latestActionOn: new Date("2025-07-10"),
  latestAction: "Referred",
  cosponsorsAsOf: new Date("2026-06-01"),
  cosponsorsComplete: true,
  sourceName: "Congress.gov",
  url: "https://www.congress.gov/",
});

/** Writes it all; the campaign is live, its ask has version 1 and no measure. */
export async function seedStaffed(slug: string) {
  const { prisma } = db();
  await prisma.organization.createMany({
    data: [
      { id: organizationId, slug: "ours", name: "Ours" },
      { id: otherOrganizationId, slug: "theirs", name: "Theirs" },
    ],
  });
  for (const { userId, name, memberships } of [admin, secondAdmin, organizer, stranger]) {
    await prisma.user.create({ data: { id: userId, name, memberships: { create: memberships } } });
  }
  await prisma.measure.createMany({
    data: [measure(119, "SRES", 323), measure(119, "HRES", 100), measure(118, "SRES", 9)],
  });
  const [id, askId, versionId] = [newId(), newId(), newId()];
  const createdAt = new Date("2026-01-01T12:00:00Z");
  const brief = {
    lede: "Lede",
    body: "## Why\n\nBecause.",
    corrections: [],
    sources: [{ number: 1, text: "A source", url: null }],
  };
  await prisma.campaign.create({
    data: { organizationId, id, slug, title: "Staffed", state: "live", brief, createdAt },
  });
  await prisma.ask.create({
    data: {
      organizationId,
      id: askId,
      campaignId: id,
      slug: askSlug,
      position: 0,
      liveVersionId: versionId,
      versions: {
        create: {
          id: versionId,
          number: 1,
          verb: "introduce_companion",
          stance: "support",
          audience: everyoneIn("senate"),
          texts,
          createdAt,
          liveAt: createdAt,
          reason: "First text",
        },
      },
    },
  });
  return { organizationId, id, askId };
}

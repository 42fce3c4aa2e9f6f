import { measuresTable } from "@/lib/congress/measures-table";
import type { Db } from "@/lib/db";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { demoCampaigns } from "@/prisma/seed/demo-campaigns";
import { organizations, staff } from "@/prisma/seed/organizations";
import type { SeedCampaign } from "@/prisma/seed/seed-campaign";
import { seedMeasures } from "@/prisma/seed/seed-measures";

/**
 * Fills a database with the demonstration: two organizations, their staff, their campaigns, and the measures that
 * these name. Run at each start: it adds what is missing and never changes what an admin has changed since (texts,
 * the state of a campaign, a measure linked to an ask). All of it is written, or none.
 */
export async function seedDemo(prisma: PrismaClient, now: Date): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await seedMeasures(tx, measuresTable());
    await seedOrganizations(tx, now);
    for (const [index, campaign] of demoCampaigns.entries()) {
      // Campaigns are listed oldest first: a second apart keeps them in order.
      await seedCampaign(tx, campaign, new Date(now.getTime() + index * 1_000));
    }
  });
}

async function seedOrganizations(tx: Db, now: Date): Promise<void> {
  await tx.organization.createMany({
    data: organizations.map((organization) => ({ ...organization, createdAt: now })),
    skipDuplicates: true,
  });
  for (const { role, ...person } of staff) {
    // Who has signed in already has an id of their own.
    const { id: userId } = await tx.user.upsert({ where: { email: person.email }, create: person, update: {} });
    await tx.membership.createMany({
      data: organizations.map(({ id: organizationId }) => ({ organizationId, userId, role })),
      skipDuplicates: true,
    });
  }
}

async function seedCampaign(tx: Db, { asks, ...campaign }: SeedCampaign, createdAt: Date): Promise<void> {
  const { organizationId, id: campaignId } = campaign;
  const data = { ...campaign, state: "live", createdAt, firstLiveAt: createdAt } as const;
  await tx.campaign.createMany({ data, skipDuplicates: true });
  await tx.ask.createMany({
    data: asks.map(({ id, slug, versionId }, position) => ({
      organizationId,
      id,
      campaignId,
      slug,
      position,
      liveVersionId: versionId,
    })),
    skipDuplicates: true,
  });
  await tx.askVersion.createMany({
    data: asks.map(({ id: askId, versionId: id, slug: _, ...content }) => ({
      ...content,
      organizationId,
      id,
      askId,
      number: 1,
      createdAt,
      proposedAt: createdAt,
      approvedAt: createdAt,
      liveAt: createdAt,
      reason: "First text",
    })),
    skipDuplicates: true,
  });
}

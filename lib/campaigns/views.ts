import type { Campaign, CampaignOutcome, CampaignState } from "@/lib/campaigns/campaign";
import { takesLetters } from "@/lib/campaigns/campaign-phase";
import { withoutCitations } from "@/lib/campaigns/sources";
import { campaignWithOrganization, isoDate, toCampaign } from "@/lib/campaigns/store";
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import { db } from "@/lib/db";
import { isSlug } from "@/lib/shared/slug";

export type CampaignSummary = { slug: string; title: string; lede: string; organizationName: string };

export type EndedCampaign = Omit<CampaignSummary, "lede"> & { outcome: CampaignOutcome; endedOn: IsoDate };

/** How many ended campaigns are told of. */
const ENDED_SHOWN = 10;

/** How many open campaigns are listed at the most. */
const OPEN_SHOWN = 100;

/**
 * The campaigns that take letters now, oldest first; of more than a hundred the newest. Of each brief only its lede is
 * read, without its citations.
 */
export async function listOpenCampaigns(now: Date): Promise<CampaignSummary[]> {
  const today = todayInWashington(now);
  // The days are compared here so that the limit counts open campaigns only; what counts as open, `takesLetters` says.
  const rows = await db().prisma.$queryRaw<
    (CampaignSummary & { state: CampaignState; startsOn: Date | null; endsOn: Date | null })[]
  >`
    SELECT c.slug, c.title, c.brief->>'lede' AS lede, o.name AS "organizationName", c.state::text AS state, c."startsOn", c."endsOn"
    FROM "Campaign" c JOIN "Organization" o ON o.id = c."organizationId"
    WHERE c.state = 'live'
      AND (c."startsOn" IS NULL OR c."startsOn" <= ${today}::date) AND (c."endsOn" IS NULL OR c."endsOn" >= ${today}::date)
    ORDER BY c."createdAt" DESC, c.id DESC
    LIMIT ${OPEN_SHOWN}`;
  return rows
    .toReversed()
    .filter((row) => takesLetters({ ...row, startsOn: isoDate(row.startsOn), endsOn: isoDate(row.endsOn) }, now))
    .map(({ slug, title, lede, organizationName }) => ({
      slug,
      title,
      lede: withoutCitations(lede),
      organizationName,
    }));
}

/** The campaigns that ended last, newest first, with how they ended. */
export async function listEndedCampaigns(): Promise<EndedCampaign[]> {
  const rows = await db().prisma.campaign.findMany({
    where: { state: "ended", outcome: { not: null }, endedAt: { not: null } },
    select: { slug: true, title: true, outcome: true, endedAt: true, organization: { select: { name: true } } },
    orderBy: [{ endedAt: "desc" }, { id: "asc" }],
    take: ENDED_SHOWN,
  });
  return rows.flatMap(({ slug, title, outcome, endedAt, organization: { name: organizationName } }) =>
    outcome && endedAt ? { slug, title, organizationName, outcome, endedOn: todayInWashington(endedAt) } : [],
  );
}

/** A campaign that is not a draft, by the name in its address; null when there is none. */
export async function findCampaign(slug: string): Promise<Campaign | null> {
  if (!isSlug(slug)) return null;
  const row = await db().prisma.campaign.findFirst({
    where: { slug, state: { not: "draft" } },
    ...campaignWithOrganization,
  });
  return row && toCampaign(row);
}

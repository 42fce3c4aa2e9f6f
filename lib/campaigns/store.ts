import type { Brief, Campaign, CampaignOutcome } from "@/lib/campaigns/campaign";
import type { CampaignContent } from "@/lib/campaigns/campaign-content";
import { type ChannelRules, NO_RULES, parseChannelRules } from "@/lib/campaigns/channel-rules";
import { dateOfMoment, momentOfDate } from "@/lib/congress/calendar-date";
import type { IsoDate } from "@/lib/congress/measure";
import type { Db, Prisma } from "@/lib/db";

export const campaignWithOrganization = { include: { organization: { select: { name: true } } } } as const;

type CampaignRow = Prisma.CampaignGetPayload<typeof campaignWithOrganization>;
type CampaignKey = Pick<Campaign, "organizationId" | "id">;

/** A date column that may be empty, as a calendar date. */
export const isoDate = (date: Date | null): IsoDate | null => date && dateOfMoment(date);
const dateOf = (day: IsoDate | null): Date | null => (day === null ? null : momentOfDate(day));

/** A stored campaign as a plain object of the domain. */
export const toCampaign = (row: CampaignRow): Campaign => ({
  organizationId: row.organizationId,
  organizationName: row.organization.name,
  id: row.id,
  slug: row.slug,
  title: row.title,
  state: row.state,
  brief: row.brief as Brief,
  startsOn: isoDate(row.startsOn),
  endsOn: isoDate(row.endsOn),
  goalLetters: row.goalLetters,
  channelRules: parseChannelRules(row.channelRules) ?? NO_RULES,
  outcome: row.outcome,
  outcomeNote: row.outcomeNote,
  endedAt: row.endedAt,
  firstLiveAt: row.firstLiveAt,
  revision: row.revision,
});

/** A campaign's row in a transaction, `toCampaign` reads it; null when there is none with this slug. */
export const loadCampaignBySlug = (tx: Db, slug: string) =>
  tx.campaign.findUnique({ where: { slug }, ...campaignWithOrganization });

/** How many asks of a campaign have a version that is live. */
export const countLiveAsks = (tx: Db, { organizationId, id: campaignId }: CampaignKey): Promise<number> =>
  tx.ask.count({ where: { organizationId, campaignId, liveVersionId: { not: null } } });

/**
 * Sets a campaign's state, and when it was first live. False: it was in that state already or has ended since, so that
 * of two clicks only one counts.
 */
export async function saveCampaignState(
  tx: Db,
  { organizationId, id, firstLiveAt }: CampaignKey & Pick<Campaign, "firstLiveAt">,
  state: "live" | "paused",
  now: Date,
): Promise<boolean> {
  const { count } = await tx.campaign.updateMany({
    where: { organizationId, id, state: { notIn: [state, "ended"] } },
    data: { state, firstLiveAt: firstLiveAt ?? (state === "live" ? now : null) },
  });
  return count === 1;
}

const columnsOf = ({ startsOn, endsOn, ...content }: CampaignContent) => ({
  ...content,
  startsOn: dateOf(startsOn),
  endsOn: dateOf(endsOn),
});

// What comes back from a form can be anything; the column holds 32 bits.
const isRevision = (revision: number): boolean => Number.isInteger(revision) && revision > 0 && revision < 2 ** 31 - 1;

export type DraftOutcome = { outcome: "created" | "exists"; slug: string } | { outcome: "slug_taken" };

/**
 * Adds a draft campaign under the first of `slugs` that no other campaign has, also when several are made at once.
 * `exists`: a campaign with this id was made before, under the slug that is given back.
 */
export async function createDraft(
  tx: Db,
  { organizationId, id }: CampaignKey,
  content: CampaignContent,
  slugs: readonly string[],
  now: Date,
  { without, prefer }: ChannelRules = NO_RULES,
): Promise<DraftOutcome> {
  const rules = { channelRules: { without: [...without], prefer } };
  const columns = { organizationId, id, ...columnsOf(content), ...rules, state: "draft", createdAt: now } as const;
  for (const slug of slugs) {
    // On a conflict nothing is written, and the transaction goes on.
    const { count } = await tx.campaign.createMany({ data: [{ ...columns, slug }], skipDuplicates: true });
    if (count === 1) return { outcome: "created", slug };
    const same = await tx.campaign.findUnique({ where: { organizationId_id: { organizationId, id } } });
    if (same) return { outcome: "exists", slug: same.slug };
  }
  return { outcome: "slug_taken" };
}

/** Gives a campaign new content if `revision` is still its newest. False: somebody saved in between. */
export async function saveContent(
  tx: Db,
  { organizationId, id }: CampaignKey,
  content: CampaignContent,
  revision: number,
): Promise<boolean> {
  if (!isRevision(revision)) return false;
  const data = { ...columnsOf(content), revision: revision + 1 };
  const { count } = await tx.campaign.updateMany({ where: { organizationId, id, revision }, data });
  return count === 1;
}

/** Sets which ways a campaign uses if `revision` is still its newest. False: somebody saved in between. */
export async function saveChannelRules(
  tx: Db,
  { organizationId, id }: CampaignKey,
  { without, prefer }: ChannelRules,
  revision: number,
): Promise<boolean> {
  if (!isRevision(revision)) return false;
  const data = { channelRules: { without: [...without], prefer }, revision: revision + 1 };
  const { count } = await tx.campaign.updateMany({ where: { organizationId, id, revision }, data });
  return count === 1;
}

export type Ending = { outcome: CampaignOutcome; outcomeNote: string };

/** Ends a campaign, or corrects how it ended, if `revision` is still its newest. False: somebody saved in between. */
export async function saveEnding(
  tx: Db,
  { organizationId, id, endedAt }: CampaignKey & Pick<Campaign, "endedAt">,
  ending: Ending,
  revision: number,
  now: Date,
): Promise<boolean> {
  if (!isRevision(revision)) return false;
  const data = { ...ending, state: "ended", endedAt: endedAt ?? now, revision: revision + 1 } as const;
  const { count } = await tx.campaign.updateMany({ where: { organizationId, id, revision }, data });
  return count === 1;
}

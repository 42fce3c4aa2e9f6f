import { loadAsks } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign, listStaffCampaigns } from "@/lib/campaigns/staff/views";
import { todayInWashington } from "@/lib/congress/washington-date";
import { db } from "@/lib/db";
import { type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { holdCodeOf } from "@/lib/delivery/holding";
import { type AskCount, type DeliveryCount, fillDays, type OfficeCount, type Overview } from "@/lib/insights/overview";
import * as load from "@/lib/insights/store";
import { directory } from "@/lib/legislators/directory";
import type { Actor } from "@/lib/organizations/membership";

const DAYS_SHOWN = 28;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What an organizer sees of a campaign of theirs; null when there is none such, or when it is somebody else's. */
export async function findOverview(
  actor: Actor,
  slug: string,
  now: Date,
): Promise<{ campaign: Campaign; overview: Overview } | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const [figures, confirmations, days, asks, offices, attempts] = await Promise.all([
    load.loadFigures(scope, ago(7)),
    load.loadConfirmations(scope),
    load.loadDays(scope, ago(DAYS_SHOWN)),
    countAsks(scope),
    load.loadOffices(scope),
    load.loadLastAttempts(scope),
  ]);
  const overview: Overview = {
    asOf: now,
    figures,
    confirmations,
    days: fillDays(days, todayInWashington(now), DAYS_SHOWN),
    asks,
    offices: offices.map(toOfficeCount),
    deliveries: sumByState(attempts, now),
  };
  return { campaign, overview };
}

async function countAsks(scope: load.Scope): Promise<AskCount[]> {
  const asks = await loadAsks(db().prisma, scope.organizationId, scope.campaignId);
  const counts = new Map((await load.loadAskCounts(scope)).map(({ askId, _count }) => [askId, _count]));
  return asks.map(({ id, slug, version }) => ({
    slug,
    headline: version.texts.headline,
    letters: counts.get(id) ?? 0,
  }));
}

function toOfficeCount(row: load.OfficeRow): OfficeCount {
  const legislator = directory().findLegislator(row.bioguide);
  const seat = legislator && directory().findSeat(legislator.seatId);
  if (!legislator || !seat) return { ...row, legislator: null };
  const { name, title, party } = legislator;
  const { chamber, state, district } = seat;
  return { ...row, legislator: { name, title, party, chamber, state, district } };
}

/** Different outcomes can mean one state, so states are added up here and the rule stays in one place: `stateOf`. */
function sumByState(rows: readonly load.LastAttemptRow[], now: Date): DeliveryCount[] {
  const sums = new Map<string, DeliveryCount>();
  for (const row of rows) {
    const { channel, letters } = row;
    const state = stateOfRow(row, now);
    const key = `${state} ${channel}`;
    sums.set(key, { state, channel, letters: letters + (sums.get(key)?.letters ?? 0) });
  }
  return [...sums.values()];
}

/** The state that letters with this last attempt have at a moment. */
export function stateOfRow({ channel, tried, outcome, ...facts }: load.LastAttemptRow, now: Date): DeliveryState {
  const last = { number: 1, channel, startedAt: now, finishedAt: null, outcome, code: null };
  return stateOf(channel, tried ? [last] : [], holdCodeOf(facts, now));
}

export type CampaignLine = Pick<Campaign, "slug" | "title" | "state" | "organizationName"> & { letters: number };

/** The campaigns of the actor's organizations with their letters so far, newest first. */
export async function listCampaignLines(actor: Actor): Promise<CampaignLine[]> {
  const campaigns = await listStaffCampaigns(actor);
  return Promise.all(
    campaigns.map(async ({ organizationId, id, slug, title, state, organizationName }) => {
      const letters = await db().prisma.letter.count({ where: { organizationId, campaignId: id } });
      return { slug, title, state, organizationName, letters };
    }),
  );
}

import type { Ask } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign, listStaffCampaigns } from "@/lib/campaigns/staff/views";
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import { db } from "@/lib/db";
import type { CampaignEvent } from "@/lib/insights/events/campaign-event";
import { loadEvents } from "@/lib/insights/events/store";
import { measureLineOf } from "@/lib/insights/measure-line";
import {
  type Compared,
  type DeliveryCount,
  type Figures,
  figuresOf,
  fillDays,
  type Overview,
  type SeatCount,
} from "@/lib/insights/overview";
import { dayAfter, daysOf, type OverviewFilter, type Span, spanBefore, spanOf } from "@/lib/insights/overview-filter";
import * as load from "@/lib/insights/store";
import type { SeatRow } from "@/lib/insights/sums";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import type { Actor } from "@/lib/organizations/membership";

export const WHOLE: OverviewFilter = { state: null, askSlug: null, period: null, compare: null };

/** No chart goes back further, in days. */
const LONGEST_CHART = 730;

/** What an organizer sees of a campaign of theirs; null when there is none such, or when it is somebody else's. */
export async function findOverview(
  actor: Actor,
  slug: string,
  now: Date,
  filter: OverviewFilter = WHOLE,
): Promise<{ campaign: Campaign; overview: Overview } | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const today = todayInWashington(now);
  const span = spanOf(filter.period, today);
  const asks = await loadAsks(db().prisma, scope.organizationId, scope.campaignId);
  const askId = asks.find((ask) => ask.slug === filter.askSlug)?.id ?? null;
  const cut: load.Cut = { ...scope, state: filter.state, askId, days: span && daysOf(span) };
  const shown = span ?? { from: await firstDay(campaign, scope, today), to: today };
  const [runs, parts, days, recent, sources, bySource, byDistrict, byState, deliveries, events, compared] =
    await Promise.all([
      load.loadRuns(),
      loadParts(cut),
      load.loadDays({ ...cut, days: daysOf(shown) }),
      load.loadTotals({ ...cut, days: daysOf({ from: dayAfter(today, -6), to: today }) }),
      load.loadSources(cut),
      askId ? [] : load.loadPeopleBySource(cut),
      askId ? [] : load.loadConstituents(cut),
      askId ? [] : load.loadPeopleByState(cut),
      load.loadDeliveries(cut),
      loadEvents(scope),
      loadCompared(actor, cut, span, filter),
    ]);
  const peopleOf = new Map(bySource.map(({ sourceCode, ...people }) => [sourceCode, people]));
  const livingIn = new Map([
    ...byDistrict.map(({ seatId, supporters }) => [seatId, supporters] as const),
    ...byState.map(({ state, supporters }) => [state, supporters] as const),
  ]);
  const overview: Overview = {
    asOf: runs.count?.at ?? null,
    differing: runs.check?.differing ?? 0,
    filter: { ...filter, askSlug: askId && filter.askSlug },
    span,
    figures: figuresOf(parts),
    compared,
    days: fillDays(days, daysOf(shown)),
    recent: recent.reduce((sum, { letters }) => sum + letters, 0),
    events: [...launchOf(campaign), ...events],
    measures: linesOf(asks, askId, shown.from),
    asks: asks.map(({ id, slug: name, version }) => ({
      ...{ slug: name, headline: version.texts.headline },
      letters: parts.totals.find((row) => row.askId === id)?.letters ?? 0,
    })),
    seats: parts.seats.map((row) => toSeatCount(row, askId ? null : livingIn)),
    sources: sources.map((row) => ({ ...row, people: askId ? null : (peopleOf.get(row.sourceCode) ?? null) })),
    deliveries: addedUp(deliveries),
  };
  return { campaign, overview };
}

async function loadParts(cut: load.Cut) {
  const [totals, seats, people] = await Promise.all([
    load.loadTotals(cut),
    load.loadSeats(cut),
    cut.askId ? null : load.loadPeople(cut),
  ]);
  return { totals, seats, people };
}

/** The figures to compare with: null when none were asked for, or when there is no such campaign of the actor's. */
async function loadCompared(
  actor: Actor,
  cut: load.Cut,
  span: Span | null,
  { compare }: OverviewFilter,
): Promise<Compared | null> {
  const figures = async (of: load.Cut): Promise<Figures> => figuresOf(await loadParts(of));
  if (compare === "before") {
    const before = span && spanBefore(span);
    return before && { title: null, span: before, figures: await figures({ ...cut, days: daysOf(before) }) };
  }
  const other = compare && (await findStaffCampaign(actor, compare.campaign));
  if (!other) return null;
  const { organizationId, id: campaignId, title } = other;
  return { title, span, figures: await figures({ ...cut, organizationId, campaignId, askId: null }) };
}

/** From which day a campaign is drawn when no days are asked for. */
async function firstDay(campaign: Campaign, scope: load.Scope, today: IsoDate): Promise<IsoDate> {
  const live = campaign.firstLiveAt ? todayInWashington(campaign.firstLiveAt) : today;
  const first = [live, (await load.loadFirstDay(scope)) ?? today, dayAfter(today, -27)].toSorted()[0] ?? today;
  return [first, dayAfter(today, -LONGEST_CHART)].toSorted().at(-1) ?? first;
}

const launchOf = ({ id, firstLiveAt }: Campaign): CampaignEvent[] =>
  firstLiveAt ? [{ id, on: todayInWashington(firstLiveAt), kind: "launch", title: "" }] : [];

/** Each measure that the asks name, once. */
function linesOf(asks: readonly Ask[], askId: string | null, since: IsoDate) {
  const measures = asks.flatMap(({ id, measure }) => (measure && (askId === null || id === askId) ? measure : []));
  return [...new Map(measures.map((measure) => [measure.id, measure])).values()].map((each) =>
    measureLineOf(each, since),
  );
}

/** `livingIn`: people by House seat and by state. */
function toSeatCount(row: SeatRow, livingIn: Map<string, number> | null): SeatCount {
  const { seatId, letters, answered } = row;
  const seat = directory().findSeat(seatId);
  const legislator = seat?.holder ? directory().findLegislator(seat.holder) : null;
  const home = seat?.chamber === "senate" ? seat.state : seatId;
  const constituents = livingIn && seatId !== PRESIDENT_ID ? (livingIn.get(home) ?? 0) : null;
  if (!legislator || !seat) return { seatId, letters, answered, constituents, legislator: null };
  const { bioguide, name, title, party } = legislator;
  const { chamber, state, district } = seat;
  const who = { bioguide, name, title, party, chamber, state, district };
  return { seatId, letters, answered, constituents, legislator: who };
}

/** Deliveries of all asks together. */
function addedUp(rows: readonly DeliveryCount[]): DeliveryCount[] {
  const sums = new Map<string, DeliveryCount>();
  for (const { state, channel, letters } of rows) {
    const key = `${state} ${channel}`;
    sums.set(key, { state, channel, letters: letters + (sums.get(key)?.letters ?? 0) });
  }
  return [...sums.values()];
}

export type CampaignLine = Pick<Campaign, "slug" | "title" | "state" | "organizationName"> & { letters: number };

/** The campaigns of the actor's organizations with their letters so far, newest first. */
export async function listCampaignLines(actor: Actor): Promise<CampaignLine[]> {
  const campaigns = await listStaffCampaigns(actor);
  const letters = await load.loadCampaignLetters(actor.memberships.map(({ organizationId }) => organizationId));
  return campaigns.map(({ id, slug, title, state, organizationName }) => ({
    ...{ slug, title, state, organizationName },
    letters: letters.get(id) ?? 0,
  }));
}

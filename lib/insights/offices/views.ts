import { type Ask, mayGoToOffice } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { citationOf, type IsoDate } from "@/lib/congress/measure";
import { standingOf } from "@/lib/congress/standing";
import { todayInWashington } from "@/lib/congress/washington-date";
import { db } from "@/lib/db";
import { listMeetings } from "@/lib/insights/meetings/views";
import {
  isWanted,
  type Office,
  type OfficeAsk,
  type OfficeFilter,
  type OfficeLine,
  type OfficeResponse,
} from "@/lib/insights/offices/office";
import { figuresOf, fillDays } from "@/lib/insights/overview";
import { dayAfter, daysOf } from "@/lib/insights/overview-filter";
import * as load from "@/lib/insights/store";
import { committeeName, committeesOf } from "@/lib/legislators/committees";
import { type HeldSeat, held } from "@/lib/legislators/constituency";
import { directory } from "@/lib/legislators/directory";
import { isDistrict, type Legislator, type Seat } from "@/lib/legislators/legislator";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import { listQuotes } from "@/lib/letters/quoting/views";
import type { Actor } from "@/lib/organizations/membership";
import { loadRecords } from "@/lib/responses/positions/store";
import { findPositions, positionOn } from "@/lib/responses/positions/views";

const LONGEST_CHART = 730;
const QUOTES_SHOWN = 5;
const RESPONSES_SHOWN = 12;

export type OfficeList = {
  campaign: Campaign;
  /** when figures were last counted; null: not yet */
  asOf: Date | null;
  asks: { slug: string; headline: string }[];
  /** the ask that positions are shown on; null: the campaign has none */
  askSlug: string | null;
  /** most letters first */
  lines: OfficeLine[];
};

/** All offices that a filter leaves; null when there is no such campaign of the actor's. */
export async function listOffices(
  actor: Actor,
  slug: string,
  filter: OfficeFilter,
  now: Date,
): Promise<OfficeList | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const asks = await loadAsks(db().prisma, scope.organizationId, scope.campaignId);
  const ask = asks.find((one) => one.slug === filter.ask) ?? asks[0];
  const places = [...directory().seats, directory().findSeat(PRESIDENT_ID) ?? []].flat().map(held);
  const wanted = places.filter((place) => isWanted(filter, place));
  const asked = wanted.flatMap(({ legislator }) =>
    legislator && ask && mayGoToOffice(ask, legislator.chamber) ? legislator : [],
  );
  const [runs, counts, positions] = await Promise.all([
    load.loadRuns(),
    load.loadSeats({ ...scope, state: filter.state, askId: null, days: null }),
    ask && asked.length > 0 ? findPositions(ask, asked, now) : null,
  ]);
  const bySeat = new Map(counts.map((count) => [count.seatId, count]));
  const lines = wanted.map((place): OfficeLine => {
    const { letters = 0, answered = 0 } = bySeat.get(place.seat.id) ?? {};
    return { ...place, letters, answered, position: positions?.get(place.legislator?.bioguide ?? "") ?? null };
  });
  return {
    campaign,
    asOf: runs.count?.at ?? null,
    asks: asks.map(({ slug: name, version }) => ({ slug: name, headline: version.texts.headline })),
    askSlug: ask?.slug ?? null,
    lines: lines.toSorted((a, b) => b.letters - a.letters),
  };
}

/** One office of a campaign; null when there is no such campaign of the actor's, or no such seat. Costs the same however many letters. */
export async function findOffice(
  actor: Actor,
  slug: string,
  seatId: string,
  now: Date,
): Promise<{ campaign: Campaign; office: Office } | null> {
  const campaign = await findStaffCampaign(actor, slug);
  const seat = directory().findSeat(seatId);
  if (!campaign || !seat) return null;
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const place = held(seat);
  const today = todayInWashington(now);
  // A seat is a place like a state: its sums are kept under its id.
  const cut: load.Cut = { ...scope, state: seatId, askId: null, days: null };
  const asks = await loadAsks(db().prisma, scope.organizationId, scope.campaignId);
  const days = daysOf({ from: await firstDay(scope, today), to: today });
  const [runs, totals, counts, people, found, responses, quotes, meetings] = await Promise.all([
    load.loadRuns(),
    load.loadTotals(cut),
    load.loadDays({ ...cut, days }),
    seat.chamber === "president" ? [] : load.loadConstituents({ ...cut, state: seat.state }),
    asksOf(asks, place.legislator, now),
    responsesOf(scope, asks, place.legislator),
    listQuotes({ ...scope, seatId }, QUOTES_SHOWN),
    listMeetings({ ...scope, seatId }),
  ]);
  const arrived = totals.reduce((sum, row) => sum + row.arrived, 0);
  const own = people.filter((row) => !isDistrict(seatId) || row.seatId === seatId);
  const office: Office = {
    ...place,
    ...{ asOf: runs.count?.at ?? null, today, asks: found, responses, quotes, meetings },
    figures: figuresOf({ totals, seats: [{ seatId, arrived }], people: null }),
    days: fillDays(counts, days),
    districts: own.map(({ seatId: id, supporters }) => ({ seatId: id, people: supporters })),
    committees: seat.holder ? committeesOf(seat.holder).flatMap((id) => committeeName(id) ?? []) : [],
    delegation: delegationOf(seat),
  };
  return { campaign, office };
}

async function firstDay(scope: load.Scope, today: IsoDate): Promise<IsoDate> {
  const first = [(await load.loadFirstDay(scope)) ?? today, dayAfter(today, -27)].toSorted()[0] ?? today;
  return [first, dayAfter(today, -LONGEST_CHART)].toSorted().at(-1) ?? first;
}

/** What a campaign asks of somebody, with what is known of it. */
export async function asksOf(asks: readonly Ask[], legislator: Legislator | null, now: Date): Promise<OfficeAsk[]> {
  const theirs = legislator ? asks.filter((ask) => mayGoToOffice(ask, legislator.chamber)) : [];
  const [{ organizationId } = { organizationId: "" }] = theirs;
  if (!legislator || !organizationId) return [];
  const ids = theirs.map(({ id }) => id);
  const records = await loadRecords(organizationId, ids, [legislator.bioguide]);
  return theirs.map((ask) => ({
    slug: ask.slug,
    headline: ask.version.texts.headline,
    citation: ask.measure && citationOf(ask.measure),
    standing: standingOf(ask.measure, legislator, now),
    position: positionOn(
      ask,
      legislator,
      records.filter(({ askId }) => askId === ask.id),
      now,
    ),
  }));
}

/** The newest answers of an office. */
export async function responsesOf(
  { organizationId, campaignId }: load.Scope,
  asks: readonly Ask[],
  legislator: Legislator | null,
): Promise<OfficeResponse[]> {
  if (!legislator) return [];
  const rows = await db().prisma.response.findMany({
    where: { organizationId, campaignId, bioguide: legislator.bioguide },
    orderBy: { receivedOn: "desc" },
    take: RESPONSES_SHOWN,
    select: { id: true, receivedOn: true, class: true, askId: true },
  });
  return rows.map((row) => ({
    id: row.id,
    on: row.receivedOn.toISOString().slice(0, 10),
    class: row.class,
    ask: asks.find(({ id }) => id === row.askId)?.version.texts.headline ?? null,
  }));
}

/** The others whom the same state sends to Congress. */
const delegationOf = ({ id, state }: Seat): HeldSeat[] =>
  [...directory().senateSeats(state), ...directory().houseSeats(state)].filter((seat) => seat.id !== id).map(held);

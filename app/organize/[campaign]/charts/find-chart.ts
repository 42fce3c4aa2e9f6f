// Which charts a campaign has as files, by the ids that its pages link to.

import { officeChartWords } from "@/app/organize/[campaign]/offices/[seat]/office-words";
import { chartWords, partWords, sourceWords } from "@/app/organize/[campaign]/overview-words";
import { cartogramOf } from "@/lib/insights/cartogram/cartogram";
import { CARTOGRAM_VIEWS } from "@/lib/insights/cartogram/shown";
import { cartogramSeats, findSeatFacts, lettersByState } from "@/lib/insights/cartogram/views";
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { STATE_MAP, stateMap } from "@/lib/insights/charts/state-map";
import { officeChart, seatOfChart } from "@/lib/insights/offices/office-chart";
import { findOffice } from "@/lib/insights/offices/views";
import { overviewCharts } from "@/lib/insights/overview-charts";
import { parseOverviewFilter } from "@/lib/insights/overview-filter";
import { sourceChart } from "@/lib/insights/source-chart";
import { findOverview } from "@/lib/insights/views";
import type { Actor } from "@/lib/organizations/membership";

type Wanted = { slug: string; id: string; search: Record<string, string> };

/** `of`: the campaign and what part of it */
type Found = { chart: Chart; of: string; asOf: Date | null };

/** A chart of a campaign of the actor's with the page's filter; null when there is no such chart or campaign of theirs. */
export async function findChart(actor: Actor, wanted: Wanted, now: Date, say: Say): Promise<Found | null> {
  const seatId = seatOfChart(wanted.id);
  return seatId ? findOfficeChart(actor, wanted.slug, seatId, now, say) : findOverviewChart(actor, wanted, now, say);
}

async function findOfficeChart(actor: Actor, slug: string, seatId: string, now: Date, say: Say): Promise<Found | null> {
  const found = await findOffice(actor, slug, seatId, now);
  if (!found) return null;
  const { campaign, office } = found;
  const chart = officeChart(office, await officeChartWords(office), say);
  return { chart, of: campaign.title, asOf: office.asOf };
}

async function findOverviewChart(
  actor: Actor,
  { slug, id, search }: Wanted,
  now: Date,
  say: Say,
): Promise<Found | null> {
  const found = await findOverview(actor, slug, now, parseOverviewFilter(search));
  if (!found) return null;
  const { campaign, overview } = found;
  const view = CARTOGRAM_VIEWS.find((each) => id === `cartogram-${each}`);
  const drawMap = async (): Promise<Chart | undefined> => {
    if (id === STATE_MAP) return stateMap({ letters: lettersByState(overview.seats) }, say);
    if (!view) return undefined;
    const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
    const { askSlug } = overview.filter;
    const facts = await findSeatFacts(scope, { view, askSlug, counts: overview.seats }, now);
    return cartogramOf({ view, seats: cartogramSeats(), facts }, say).chart;
  };
  const map = await drawMap();
  const others = [
    ...overviewCharts(overview, await chartWords(), say).map((each) => each.chart),
    sourceChart(overview.sources, await sourceWords(), say),
  ];
  const chart = map ?? others.find((each) => each.id === id);
  const of = [campaign.title, ...(await partWords(overview))].join(" · ");
  return chart ? { chart, of, asOf: overview.asOf } : null;
}

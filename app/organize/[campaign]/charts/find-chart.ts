// Which charts a campaign has as files, by the ids that its pages link to.
import { chartWords } from "@/app/organize/[campaign]/overview-words";
import { cartogramOf } from "@/lib/insights/cartogram/cartogram";
import { CARTOGRAM_VIEWS } from "@/lib/insights/cartogram/shown";
import { cartogramSeats, findSeatFacts, lettersByState } from "@/lib/insights/cartogram/views";
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { STATE_MAP, stateMap } from "@/lib/insights/charts/state-map";
import { overviewCharts } from "@/lib/insights/overview-charts";
import { parseOverviewFilter } from "@/lib/insights/overview-filter";
import { findOverview } from "@/lib/insights/views";
import type { Actor } from "@/lib/organizations/membership";

type Wanted = { slug: string; id: string; search: Record<string, string> };
type Found = { chart: Chart; campaign: string; asOf: Date | null };

/** A chart of a campaign of the actor's with the page's filter; null when there is no such chart or campaign of theirs. */
export async function findChart(
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
    return cartogramOf({ view, seats: cartogramSeats(), facts, hrefOf: () => "" }, say).chart;
  };
  const map = await drawMap();
  const chart = map ?? overviewCharts(overview, await chartWords(), say).find((each) => each.id === id);
  return chart ? { chart, campaign: campaign.title, asOf: overview.asOf } : null;
}

import { getFormatter, getTranslations } from "next-intl/server";
import { Cartogram } from "@/components/charts/cartogram";
import { sayWith } from "@/components/charts/say";
import { StateMapFigure } from "@/components/charts/state-map-figure";
import type { Campaign } from "@/lib/campaigns/campaign";
import { mapViewFrom } from "@/lib/insights/cartogram/shown";
import { cartogramSeats, findSeatFacts, lettersByState } from "@/lib/insights/cartogram/views";
import { stateMap } from "@/lib/insights/charts/state-map";
import type { Overview } from "@/lib/insights/overview";

type Props = {
  campaign: Campaign;
  overview: Overview;
  /** ?show= of the address */
  show: unknown;
  /** the rest of the page's filter, as `queryOf` writes it */
  query: string;
  now: Date;
};

/** The map of the overview: every seat as a hexagon, or the outlines of the states. */
export async function OverviewMap({ campaign, overview, show, query, now }: Props) {
  const t = await getTranslations();
  const view = mapViewFrom(show);
  const counts = overview.seats;
  const place = { campaign: campaign.slug, path: `/organize/${campaign.slug}`, query };
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const draw = async () => {
    if (view === "states") {
      const chart = stateMap({ letters: lettersByState(counts) }, sayWith(t, await getFormatter()));
      return <StateMapFigure chart={chart} {...place} />;
    }
    const facts = await findSeatFacts(scope, { view, askSlug: overview.filter.askSlug, counts }, now);
    return <Cartogram view={view} seats={cartogramSeats()} facts={facts} {...place} />;
  };
  return (
    <section>
      <h2>{t(view === "states" ? "charts.states.title" : "charts.cartogram.heading")}</h2>
      {await draw()}
    </section>
  );
}

import { getFormatter, getTranslations } from "next-intl/server";
import { Cartogram } from "@/components/charts/cartogram";
import { sayWith } from "@/components/charts/say";
import { StateMapFigure } from "@/components/charts/state-map-figure";
import type { Campaign } from "@/lib/campaigns/campaign";
import { cartogramSeats, findSeatFacts, lettersByState } from "@/lib/insights/cartogram/views";
import { stateMap } from "@/lib/insights/charts/state-map";
import type { Overview } from "@/lib/insights/overview";
import type { OverviewChoice, OverviewPlace } from "@/lib/insights/overview-choice";

type Props = { campaign: Campaign; overview: Overview; choice: OverviewChoice; place: OverviewPlace; now: Date };

/** The map of the overview: every seat as a hexagon, or the outlines of the states. */
export async function OverviewMap({ campaign, overview, choice, place, now }: Props) {
  const t = await getTranslations();
  const { view } = choice;
  const { seats: counts, filter } = overview;
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const draw = async () => {
    if (view === "states") {
      const chart = stateMap({ letters: lettersByState(counts) }, sayWith(t, await getFormatter()));
      return <StateMapFigure {...{ chart, choice, place }} campaign={campaign.slug} />;
    }
    const facts = await findSeatFacts(scope, { view, askSlug: filter.askSlug, counts }, now);
    return <Cartogram {...{ view, facts, choice, place }} seats={cartogramSeats()} campaign={campaign.slug} />;
  };
  return (
    <section>
      <h2>{t(view === "states" ? "charts.states.title" : "charts.cartogram.heading")}</h2>
      {await draw()}
    </section>
  );
}

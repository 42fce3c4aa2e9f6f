import { useTranslations } from "next-intl";
import { Views } from "@/components/charts/views";
import { MAP_VIEWS } from "@/lib/insights/cartogram/shown";
import { type OverviewChoice, type OverviewPlace, overviewHref } from "@/lib/insights/overview-choice";

type Props = { choice: OverviewChoice; place: OverviewPlace };

/** What the map shows, to be chosen by links: the choice stands in the address. */
export function MapViews({ choice, place }: Props) {
  const t = useTranslations("charts.cartogram.view");
  const views = MAP_VIEWS.map((view) => ({
    label: t(view),
    href: overviewHref(place, { ...choice, view }, "map"),
    current: view === choice.view,
  }));
  return <Views id="map" label={t("label")} views={views} />;
}

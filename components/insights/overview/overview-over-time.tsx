import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/chart-figure";
import { Views } from "@/components/charts/views";
import type { Chart } from "@/lib/insights/charts/chart";
import { type OverviewChoice, type OverviewPlace, overviewHref } from "@/lib/insights/overview-choice";

type Props = {
  /** the one to show, and all that can be chosen, by their ids with what each is about */
  chart: Chart;
  all: { id: string; label: string }[];
  campaign: string;
  choice: OverviewChoice;
  place: OverviewPlace;
};

/** Letters over time against one measure, or alone: one chart at a time, the others by links. */
export function OverviewOverTime({ chart, all, campaign, choice, place }: Props) {
  const t = useTranslations("overview.chart");
  const views = all.map(({ id, label }) => ({
    label,
    href: overviewHref(place, { ...choice, chart: id }, "over-time"),
    current: id === chart.id,
  }));
  return (
    <section>
      <h2>{chart.title}</h2>
      {views.length > 1 && <Views id="over-time" label={t("label")} views={views} />}
      <ChartFigure chart={chart} campaign={campaign} query={place.query} />
    </section>
  );
}

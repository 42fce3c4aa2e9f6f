import { useTranslations } from "next-intl";
import styles from "@/components/charts/cartogram.module.css";
import { ChartTable } from "@/components/charts/chart-table";
import { Downloads } from "@/components/charts/downloads";
import { MapViews } from "@/components/charts/map-views";
import { SvgDrawing } from "@/components/charts/svg-drawing";
import { type Chart, WIDE } from "@/lib/insights/charts/chart";
import type { OverviewChoice, OverviewPlace } from "@/lib/insights/overview-choice";

type Props = {
  /** what stateMap of lib/insights/charts made */
  chart: Chart;
  campaign: string;
  place: OverviewPlace;
  choice: OverviewChoice;
};

/** The outlines of the states as the second view of the map, with their table in the open. */
export function StateMapFigure({ chart, campaign, place, choice }: Props) {
  const t = useTranslations("charts.states");
  return (
    <figure className={styles.figure}>
      <MapViews choice={choice} place={place} />
      <div className={styles.states}>
        <SvgDrawing svg={chart.draw(WIDE)} />
      </div>
      <figcaption className={styles.legend}>
        <p>{t("note")}</p>
      </figcaption>
      <Downloads chart={chart} campaign={campaign} query={place.query} />
      <ChartTable table={chart.table} caption={chart.title} />
    </figure>
  );
}

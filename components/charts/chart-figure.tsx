import { useTranslations } from "next-intl";
import styles from "@/components/charts/chart-figure.module.css";
import { ChartTable } from "@/components/charts/chart-table";
import { Downloads } from "@/components/charts/downloads";
import { SvgDrawing } from "@/components/charts/svg-drawing";
import { type Chart, NARROW, WIDE } from "@/lib/insights/charts/chart";

type Props = {
  /** what timeChart, rankedChart … of lib/insights/charts made */
  chart: Chart;
  /** the campaign's slug */
  campaign: string;
  /** the filter of the page, "state=MA", so that the file shows the same; "" for none */
  query?: string;
};

/**
 * A chart with its table beneath and links to keep it as SVG, PNG and CSV. Bears no heading: the page has one. Drawn twice, for
 * wide and for narrow screens; only one of them is there for a reader.
 */
export function ChartFigure({ chart, campaign, query = "" }: Props) {
  const t = useTranslations("charts.figure");
  return (
    <figure className={styles.figure}>
      <div className={styles.wide}>
        <SvgDrawing svg={chart.draw(WIDE)} />
      </div>
      <div className={styles.narrow}>
        <SvgDrawing svg={chart.draw(NARROW)} />
      </div>
      {chart.caption && <figcaption className={styles.caption}>{chart.caption}</figcaption>}
      <details className={styles.table}>
        <summary>{t("table")}</summary>
        <ChartTable table={chart.table} caption={chart.title} />
      </details>
      <Downloads chart={chart} campaign={campaign} query={query} />
    </figure>
  );
}

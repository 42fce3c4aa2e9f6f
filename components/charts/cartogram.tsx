import { useTranslations } from "next-intl";
import styles from "@/components/charts/cartogram.module.css";
import { CartogramLegend } from "@/components/charts/cartogram-legend";
import { CartogramMap } from "@/components/charts/cartogram-map";
import { CartogramTable } from "@/components/charts/cartogram-table";
import { Downloads } from "@/components/charts/downloads";
import { MapViews } from "@/components/charts/map-views";
import { useSay } from "@/components/charts/say";
import { type CartogramInput, cartogramOf } from "@/lib/insights/cartogram/cartogram";
import { type OverviewChoice, type OverviewPlace, overviewHref } from "@/lib/insights/overview-choice";

type Props = CartogramInput & {
  /** the campaign's slug */
  campaign: string;
  place: OverviewPlace;
  choice: OverviewChoice;
};

/**
 * Every seat of Congress: each district one hexagon, senators as a pair beneath the letters of their state; each a link to its
 * office. What it shows is chosen by links that work without JavaScript. Beneath it the legend in words and the same as a table.
 */
export function Cartogram({ view, seats, facts, campaign, place, choice }: Props) {
  const t = useTranslations("charts.cartogram");
  const { chart, parts, legend, rows } = cartogramOf({ view, seats, facts }, useSay());
  const base = `/organize/${campaign}/offices`;
  const { table } = choice;
  const other = overviewHref(place, { ...choice, table: !table }, table ? "map" : "cartogram-table");
  return (
    <figure className={styles.figure}>
      <MapViews choice={choice} place={place} />
      <a className={styles.skip} href={table ? "#cartogram-table" : other}>
        {t("skip")}
      </a>
      <p className={styles.keys}>{t("keys")}</p>
      <p className={styles.sideways}>{t("sideways")}</p>
      <CartogramMap parts={parts} title={chart.title} description={chart.description} base={base} />
      <CartogramLegend legend={legend} note={view === "per-capita" ? t("perCapitaNote") : null} />
      <Downloads chart={chart} campaign={campaign} query={place.query} />
      <CartogramTable rows={rows} view={view} base={base} href={other} shown={table} />
    </figure>
  );
}

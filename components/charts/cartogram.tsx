import { useTranslations } from "next-intl";
import styles from "@/components/charts/cartogram.module.css";
import { CartogramLegend } from "@/components/charts/cartogram-legend";
import { CartogramTable } from "@/components/charts/cartogram-table";
import { Downloads } from "@/components/charts/downloads";
import { MapViews } from "@/components/charts/map-views";
import { RovingLinks } from "@/components/charts/roving-links";
import { useSay } from "@/components/charts/say";
import { TreeDrawing } from "@/components/charts/svg-drawing";
import { type CartogramInput, cartogramOf } from "@/lib/insights/cartogram/cartogram";

type Props = Omit<CartogramInput, "hrefOf"> & {
  /** the campaign's slug */
  campaign: string;
  /** the page's address, "/organize/talk-now", to which ?show= is added */
  path: string;
  /** the rest of the page's filter, "state=MA"; "" for none */
  query: string;
};

/**
 * Every seat of Congress: each district one hexagon, senators as a pair beside the name of their state; each a link to its office.
 * What it shows is chosen by links that work without JavaScript. Beneath it the legend in words and the same as a table.
 */
export function Cartogram({ view, seats, facts, campaign, path, query }: Props) {
  const t = useTranslations("charts.cartogram");
  const hrefOf = (seatId: string): string => `/organize/${campaign}/offices/${seatId}`;
  const { chart, linked, legend, rows } = cartogramOf({ view, seats, facts, hrefOf }, useSay());
  return (
    <figure className={styles.figure}>
      <MapViews current={view} path={path} query={query} />
      <a className={styles.skip} href="#cartogram-table">
        {t("skip")}
      </a>
      <p className={styles.keys}>{t("keys")}</p>
      <RovingLinks className={styles.map ?? ""}>
        <TreeDrawing tree={linked} />
      </RovingLinks>
      <CartogramLegend legend={legend} note={view === "per-seat" ? t("perSeatNote") : null} />
      <Downloads chart={chart} campaign={campaign} query={query} />
      <CartogramTable rows={rows} view={view} />
    </figure>
  );
}

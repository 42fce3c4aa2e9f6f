import Link from "next/link";
import { useTranslations } from "next-intl";
import styles from "@/components/charts/cartogram.module.css";
import { MAP_VIEWS, type MapView } from "@/lib/insights/cartogram/shown";

type Props = { current: MapView; path: string; query: string };

/** What the map shows, to be chosen by links: the choice stands in the address. */
export function MapViews({ current, path, query }: Props) {
  const t = useTranslations("charts.cartogram.view");
  const hrefOf = (view: MapView): string => {
    const params = new URLSearchParams(query);
    params.set("show", view);
    return `${path}?${params}#map`;
  };
  return (
    <nav id="map" className={styles.views} aria-label={t("label")}>
      {MAP_VIEWS.map((view) => (
        <Link key={view} href={hrefOf(view)} aria-current={view === current ? "true" : undefined} scroll={false}>
          {t(view)}
        </Link>
      ))}
    </nav>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/charts/cartogram.module.css";
import { TreeDrawing } from "@/components/charts/svg-drawing";
import type { Cartogram } from "@/lib/insights/cartogram/cartogram";
import { markedHexagon } from "@/lib/insights/cartogram/marks";
import { element } from "@/lib/insights/charts/svg-tree";

type Props = { legend: Cartogram["legend"]; note: string | null };

const SIZE = 20;
const viewBox = "-12 -12 24 24";

/** The classes in words, each with its mark and with how many seats have it. */
export function CartogramLegend({ legend, note }: Props) {
  const t = useTranslations("charts.cartogram");
  const format = useFormatter();
  return (
    <figcaption className={styles.legend}>
      <ul aria-label={t("legend")}>
        {legend.map(({ class: { key, label, shape }, count }) => (
          <li key={key}>
            <TreeDrawing
              tree={element(
                "svg",
                { viewBox, width: 24, height: 24, "aria-hidden": "true" },
                markedHexagon(shape, SIZE, true),
              )}
            />
            {label} <span className={styles.count}>{format.number(count)}</span>
          </li>
        ))}
      </ul>
      <p>{t("pairKey")}</p>
      <p>{t("nonvotingKey")}</p>
      {note && <p>{note}</p>}
    </figcaption>
  );
}

import { useTranslations } from "next-intl";
import styles from "@/components/charts/chart-figure.module.css";
import type { Chart } from "@/lib/insights/charts/chart";
import { CHART_FORMATS } from "@/lib/insights/charts/chart-format";

type Props = { chart: Pick<Chart, "id" | "title">; campaign: string; query: string };

/** Links to keep a chart as a file, with what the page's filter leaves (app/organize/[campaign]/charts/[file]). */
export function Downloads({ chart, campaign, query }: Props) {
  const t = useTranslations("charts.figure");
  return (
    <p className={styles.download}>
      {t("download")}{" "}
      {CHART_FORMATS.map((format) => (
        <a
          key={format}
          href={`/organize/${campaign}/charts/${chart.id}.${format}${query && `?${query}`}`}
          aria-label={t("downloadAs", { title: chart.title, format: t(format) })}
          download
        >
          {t(format)}
        </a>
      ))}
    </p>
  );
}

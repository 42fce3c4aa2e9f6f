import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/chart-figure";
import type { Chart } from "@/lib/insights/charts/chart";

/** Letters by the code in the link that their writers followed, and how to have such codes. `query`: the page's filter. */
export function OverviewSources({ chart, campaign, query }: { chart: Chart; campaign: string; query: string }) {
  const t = useTranslations("overview.sources");
  return (
    <section>
      <h2>{chart.title}</h2>
      <ChartFigure chart={chart} campaign={campaign} query={query} />
      <p>
        <small>{t("hint", { example: `/c/${campaign}?source=newsletter` })}</small>
      </p>
    </section>
  );
}

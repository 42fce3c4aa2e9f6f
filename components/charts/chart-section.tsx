import { ChartFigure } from "@/components/charts/chart-figure";
import type { Chart } from "@/lib/insights/charts/chart";

type Props = { chart: Chart; campaign: string; query?: string };

/** A chart under a heading of its own. `query`: the filter of the page, so that the files show the same. */
export function ChartSection({ chart, campaign, query = "" }: Props) {
  return (
    <section>
      <h2>{chart.title}</h2>
      <ChartFigure chart={chart} campaign={campaign} query={query} />
    </section>
  );
}

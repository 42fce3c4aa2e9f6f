import type { Chart, Say } from "@/lib/insights/charts/chart";
import { rankedChart } from "@/lib/insights/charts/ranked-chart";
import { percentOf, type SourceCount } from "@/lib/insights/overview";

/** Words of the chart, in the reader's language. `none`: for who came without a code. */
export type SourceWords = {
  title: string;
  none: string;
  columns: { code: string; letters: string; people: string; confirmed: string };
  percent: (value: number) => string;
};

/** More bars than these are not compared at a glance: the others stand in the table. */
const BARS = 12;

/** Letters by the code in the link that their writers followed, most first; its table also has people and who confirmed. */
export function sourceChart(sources: readonly SourceCount[], words: SourceWords, say: Say): Chart {
  const { code, letters, people, confirmed } = words.columns;
  const rows = sources.map((row) => ({ label: row.sourceCode || words.none, count: row.letters, people: row.people }));
  const chart = rankedChart(
    { id: "sources", title: words.title, columns: { label: code, count: letters }, rows: rows.slice(0, BARS) },
    say,
  );
  return {
    ...chart,
    table: {
      columns: [code, letters, people, confirmed],
      rows: rows.map((row) => {
        const share = row.people && percentOf(row.people.confirmed, row.people.asked);
        return [row.label, row.count, row.people?.supporters ?? "", share === null ? "" : words.percent(share)];
      }),
    },
  };
}

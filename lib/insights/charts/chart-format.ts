/** The files as which a chart can be kept. */
export const CHART_FORMATS = ["svg", "png", "csv"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** "letters-by-week.png" taken apart; null for a name that is no chart's file. */
export function parseChartFile(file: string): { id: string; format: ChartFormat } | null {
  const [, id, format] = /^([a-z0-9-]{1,80})\.([a-z]{3})$/.exec(file) ?? [];
  const known = CHART_FORMATS.find((each) => each === format);
  return id && known ? { id, format: known } : null;
}

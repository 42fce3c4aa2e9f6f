import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { type ComparedLine, comparisonOf } from "@/lib/insights/comparison";
import type { Overview } from "@/lib/insights/overview";
import type { Span } from "@/lib/insights/overview-filter";

type Props = { campaign: string; overview: Pick<Overview, "figures" | "compared" | "span" | "filter"> };

/** These figures beside others, of the time before or of another campaign: the change in letters first, then all of it. */
export function OverviewCompared({ campaign, overview: { figures, compared, span, filter } }: Props) {
  const t = useTranslations("overview");
  const format = useFormatter();
  const day = useCalendarDate();
  if (!compared) return filter.compare === "before" ? <p>{t("compare.noTime")}</p> : null;
  const spanName = ({ from, to }: Span): string => t("compare.span", { from: day(from), to: day(to) });
  const there = compared.title ?? (compared.span ? spanName(compared.span) : "");
  const here = compared.title === null && span ? spanName(span) : campaign;
  const lines = comparisonOf(figures, compared.figures);
  const shown = (value: number | null, kind: ComparedLine["kind"]): string => {
    if (value === null) return t("noFigure");
    return kind === "share" ? t("percent", { value }) : format.number(value);
  };
  const change = ({ kind, change: by }: ComparedLine): string => {
    if (by === null) return "";
    const count = Math.abs(by);
    return t(`compare.change.${kind}`, { count, way: by === 0 ? "same" : by > 0 ? "more" : "less" });
  };
  const [letters] = lines;
  const by = letters?.change ?? null;
  const finding = by === null ? "unknown" : by === 0 ? "same" : by > 0 ? "more" : "less";
  return (
    <section id="compared">
      <h2>{t(`compare.finding.${finding}`, { count: Math.abs(by ?? 0), what: there })}</h2>
      <Table
        columns={[
          { label: t("compare.figure") },
          { label: here, number: true },
          { label: there, number: true },
          { label: t("compare.changed"), number: true },
        ]}
        rows={lines.map((line) => ({
          key: line.key,
          cells: [
            t(`compare.row.${line.key}`),
            shown(line.here, line.kind),
            shown(line.there, line.kind),
            change(line),
          ],
        }))}
      />
    </section>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { lastDayOf } from "@/lib/congress/congress-clock";
import { citationOf, type Measure } from "@/lib/congress/measure";

type Props = { measures: readonly Pick<Measure, "id" | "congress" | "type" | "number">[] };

/** Measures that ended with their Congress: why nobody can be asked about them any more. One paragraph a Congress. */
export function MeasureOver({ measures }: Props) {
  const t = useTranslations("asks.closed");
  const format = useFormatter();
  const day = useCalendarDate();
  const byCongress = Map.groupBy(measures, ({ congress }) => congress);
  return [...byCongress].map(([congress, ended]) => {
    const citations = [...new Set(ended.map(citationOf))];
    return (
      <p key={congress}>
        <strong>{t("title", { citation: format.list(citations) })}.</strong>{" "}
        {t("body", { congress, date: day(lastDayOf(congress)), count: citations.length })}
      </p>
    );
  });
}

import { useTranslations } from "next-intl";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { endOfCongress } from "@/lib/congress/congress-clock";
import { citationOf, type Measure } from "@/lib/congress/measure";

/** A measure that ended with its Congress: why nobody can be asked about it any more. */
export function MeasureOver({ measure }: { measure: Measure }) {
  const t = useTranslations("asks.closed");
  const day = useCalendarDate();
  const { congress } = measure;
  const date = day(endOfCongress(congress).toISOString().slice(0, 10));
  return (
    <p>
      <strong>{t("title", { citation: citationOf(measure) })}.</strong> {t("body", { congress, date })}
    </p>
  );
}

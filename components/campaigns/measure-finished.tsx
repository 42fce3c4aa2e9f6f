import { useTranslations } from "next-intl";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { citationOf, type Measure } from "@/lib/congress/measure";

type Props = { measures: readonly Measure[] };

/** Measures that became law or were agreed to: why nobody can be asked about them any more. One paragraph each. */
export function MeasureFinished({ measures }: Props) {
  const t = useTranslations("asks.closed");
  const day = useCalendarDate();
  const each = [...new Map(measures.map((measure) => [measure.id, measure])).values()];
  return each.map((measure) => {
    const kind = /^[HS]RES$/.test(measure.type) ? "agreed" : "law";
    const facts = { citation: citationOf(measure), kind, date: day(measure.latestActionOn) };
    return <p key={measure.id}>{t("finishedBody", facts)}</p>;
  });
}

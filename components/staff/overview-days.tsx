import { useFormatter, useTranslations } from "next-intl";
import { DayChart } from "@/components/staff/day-chart";
import { Table } from "@/components/staff/table";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { DayCount } from "@/lib/insights/overview";

/** Letters a day, as bars and as the same in words. */
export function OverviewDays({ days }: { days: DayCount[] }) {
  const t = useTranslations("staff.overview.days");
  const format = useFormatter();
  const dayName = useCalendarDate();
  const total = days.reduce((sum, { letters }) => sum + letters, 0);
  const most = days.reduce((best, day) => (day.letters > best.letters ? day : best));
  const rows = days
    .toReversed()
    .map(({ day, letters }) => ({ key: day, cells: [dayName(day), format.number(letters)] }));
  return (
    <section>
      <h2>{t("title")}</h2>
      <DayChart days={days} label={t("chart", { total, day: dayName(most.day), most: most.letters })} />
      <p>
        <small>{t("caption")}</small>
      </p>
      <details>
        <summary>{t("summary")}</summary>
        <Table columns={[{ label: t("day") }, { label: t("letters"), number: true }]} rows={rows} />
      </details>
    </section>
  );
}

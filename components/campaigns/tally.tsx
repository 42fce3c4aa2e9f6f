import { useTranslations } from "next-intl";
import { GoalProgress } from "@/components/campaigns/goal-progress";
import { FigureNote, ToldFigures } from "@/components/campaigns/told-figures";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { onItNow } from "@/lib/congress/history";
import { citationOf, type Measure } from "@/lib/congress/measure";
import { evidenceOf } from "@/lib/congress/standing";

type Props = {
  /** null: not told, since fewer than five people wrote */
  letters: number | null;
  districts: number | null;
  /** how many letters the campaign hopes for */
  goal: number | null;
  /** whether a first letter can be made now */
  isOpen: boolean;
  /** the first measure whose list is whole: a number can be given only for that */
  measure: Measure | null;
  now: Date;
};

/** What the campaign has done so far, in numbers that are known. */
export function Tally({ letters, districts, goal, isOpen, measure, now }: Props) {
  const t = useTranslations("campaign.tally");
  const ask = useTranslations("asks");
  const day = useCalendarDate();
  const { stale, ageDays } = measure ? evidenceOf(measure, now) : { stale: false, ageDays: 0 };
  const figures =
    letters !== null && letters > 0 && goal === null
      ? [{ count: letters, label: t("letters", { count: letters }) }]
      : [];
  if (districts) figures.push({ count: districts, label: t("districts", { count: districts }) });
  if (measure) {
    const count = onItNow(measure).length;
    const label = t("cosponsors", { citation: citationOf(measure), date: day(measure.cosponsorsAsOf) });
    figures.push({ count, label });
  }
  return (
    <>
      <h2 className="visually-hidden">{t("title")}</h2>
      {goal !== null && letters !== null && <GoalProgress letters={letters} goal={goal} />}
      <ToldFigures figures={figures} />
      {stale && <FigureNote>{ask("stale", { days: ageDays })}</FigureNote>}
      {letters === null && <FigureNote>{t("few")}</FigureNote>}
      {letters === 0 && isOpen && <FigureNote>{t("none")}</FigureNote>}
    </>
  );
}

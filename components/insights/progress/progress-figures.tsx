import { useFormatter, useTranslations } from "next-intl";
import { GoalProgress } from "@/components/campaigns/goal-progress";
import { FigureNote, type ToldFigure, ToldFigures } from "@/components/campaigns/told-figures";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { IsoDate } from "@/lib/congress/measure";
import type { PublicProgress } from "@/lib/insights/progress/progress";

type Props = {
  progress: PublicProgress;
  goal: number | null;
  /** when letters were last counted; null: not yet */
  asOf: Date | null;
  since: IsoDate;
};

/** A campaign's sums as everybody may see them, each with its words, and when they were counted. */
export function ProgressFigures({ progress, goal, asOf, since }: Props) {
  const t = useTranslations("progress");
  const format = useFormatter();
  const day = useCalendarDate();
  const { letters, districts, arrived, reached, measures } = progress;
  const figures: ToldFigure[] = [];
  if (letters) {
    if (districts) figures.push({ count: districts, label: t("figure.districts", { count: districts }) });
    if (arrived)
      figures.push({ count: arrived, label: t(arrived === letters ? "figure.arrived" : "figure.arrivedAtLeast") });
    if (reached !== null) figures.push({ count: reached, label: t("figure.reached", { count: reached }) });
  }
  for (const { citation, gained, until, complete } of measures) {
    const values = { count: gained, citation, since: day(since), until: day(until) };
    figures.push({ count: gained, label: t(complete ? "figure.gained" : "figure.gainedAtLeast", values) });
  }
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="visually-hidden">
        {t("figures")}
      </h2>
      {goal !== null && letters !== null && <GoalProgress letters={letters} goal={goal} />}
      {figures.length > 0 && <ToldFigures figures={figures} />}
      {letters !== null && arrived === null && <FigureNote>{t("arrivedHidden")}</FigureNote>}
      {measures.length > 0 && <FigureNote>{t("cause")}</FigureNote>}
      <FigureNote>{asOf ? t("asOf", { time: format.dateTime(asOf, "moment") }) : t("notCounted")}</FigureNote>
    </section>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { Figures } from "@/components/staff/figures";
import { NEEDS_SOMEBODY, type Overview, percentOf } from "@/lib/insights/overview";

/** The campaign in one row of figures; the districts stand in the headline, the offices among the steps. */
export function OverviewFigures({ overview }: { overview: Overview }) {
  const t = useTranslations("overview");
  const format = useFormatter();
  const { figures, deliveries } = overview;
  const { people } = figures;
  const percent = (value: number | null) => (value === null ? t("noFigure") : t("percent", { value }));
  const needYou = deliveries
    .filter(({ state }) => NEEDS_SOMEBODY.includes(state))
    .reduce((sum, { letters }) => sum + letters, 0);
  return (
    <Figures
      label={t("figures")}
      figures={[
        { label: t("figure.letters"), value: format.number(figures.letters) },
        { label: t("figure.people"), value: people ? format.number(people.supporters) : t("notByAsk") },
        { label: t("figure.ownShare"), value: percent(figures.ownSharePercent) },
        {
          label: t("figure.confirmed"),
          value: people ? percent(percentOf(people.confirmed, people.asked)) : t("notByAsk"),
        },
        {
          label: t("figure.answered", { days: figures.replyDays ?? -1 }),
          value: percent(figures.answeredPercent),
        },
        { label: t("figure.needYou"), value: format.number(needYou), alarm: needYou > 0 },
      ]}
    />
  );
}

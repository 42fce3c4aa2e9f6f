import { useFormatter, useTranslations } from "next-intl";
import { Figures } from "@/components/staff/figures";
import { confirmedPercent, NEEDS_SOMEBODY, type Overview } from "@/lib/insights/overview";

/** The campaign in a row of figures. */
export function OverviewFigures({ overview }: { overview: Overview }) {
  const t = useTranslations("staff.overview");
  const format = useFormatter();
  const { figures, confirmations, deliveries } = overview;
  const percent = (value: number | null) => (value === null ? t("noFigure") : t("percent", { value }));
  const needYou = deliveries
    .filter(({ state }) => NEEDS_SOMEBODY.includes(state))
    .reduce((sum, { letters }) => sum + letters, 0);
  return (
    <Figures
      label={t("figures")}
      figures={[
        { label: t("figure.letters"), value: format.number(figures.letters) },
        { label: t("figure.people"), value: format.number(figures.people) },
        { label: t("figure.districts"), value: format.number(figures.districts) },
        { label: t("figure.offices"), value: format.number(figures.offices) },
        { label: t("figure.ownShare"), value: percent(figures.medianOwnSharePercent) },
        { label: t("figure.confirmed"), value: percent(confirmedPercent(confirmations)) },
        { label: t("figure.answered"), value: format.number(figures.answered) },
        { label: t("figure.needYou"), value: format.number(needYou), alarm: needYou > 0 },
      ]}
    />
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { Figures } from "@/components/staff/figures";
import type { Figures as Counted } from "@/lib/insights/overview";

/** The few figures of one office. */
export function OfficeFigures({ figures }: { figures: Counted }) {
  const t = useTranslations("offices.office");
  const format = useFormatter();
  const { letters, arrived, answeredPercent, replyDays, ownSharePercent } = figures;
  const percent = (value: number | null): string => (value === null ? t("none") : t("percent", { value }));
  return (
    <Figures
      label={t("figures")}
      figures={[
        { label: t("letters"), value: format.number(letters) },
        { label: t("arrived"), value: format.number(arrived) },
        { label: t("answered", { days: replyDays ?? -1 }), value: percent(answeredPercent) },
        { label: t("ownShare"), value: percent(ownSharePercent) },
      ]}
    />
  );
}

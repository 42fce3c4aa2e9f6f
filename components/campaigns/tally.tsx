import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/campaigns/tally.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { citationOf, type Measure } from "@/lib/congress/measure";

type Props = {
  letters: number;
  districts: number;
  /** the first measure whose list is whole: a number can be given only for that */
  measure: Measure | null;
};

/** What the campaign has done so far, in numbers that are known. */
export function Tally({ letters, districts, measure }: Props) {
  const t = useTranslations("campaign.tally");
  const format = useFormatter();
  const day = useCalendarDate();
  const figures = letters > 0 ? [{ count: letters, label: t("letters", { count: letters }) }] : [];
  if (districts > 0) figures.push({ count: districts, label: t("districts", { count: districts }) });
  if (measure) {
    const count = measure.cosponsors.filter(({ withdrawnOn }) => !withdrawnOn).length;
    const label = t("cosponsors", { citation: citationOf(measure), date: day(measure.cosponsorsAsOf) });
    figures.push({ count, label });
  }
  return (
    <>
      <h2 className="visually-hidden">{t("title")}</h2>
      <dl className={styles.tally}>
        {figures.map(({ count, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {letters === 0 && <p className={styles.none}>{t("none")}</p>}
    </>
  );
}

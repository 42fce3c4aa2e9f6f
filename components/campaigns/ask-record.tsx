import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/campaigns/ask-record.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { State } from "@/components/ui/state";
import { type Ask, isTooLate } from "@/lib/asks/ask";
import { isAlive } from "@/lib/congress/congress-clock";
import { onItNow } from "@/lib/congress/history";
import { citationOf } from "@/lib/congress/measure";
import { evidenceOf } from "@/lib/congress/standing";

type Props = { ask: Ask; open: boolean; now: Date };

/** How many are on an ask's measure, how well that is known and since when; what is incomplete is never shown as whole. */
export function AskRecord({ ask: { verb, measure, measureId }, open, now }: Props) {
  const t = useTranslations("asks");
  const day = useCalendarDate();
  const format = useFormatter();
  if (!open && measure && isAlive(measure, now) && isTooLate(verb, measure))
    return <State tone="no">{t("closed.finished", { citation: citationOf(measure) })}</State>;
  if (!open && (measure ? isAlive(measure, now) : !measureId)) return <State tone="no">{t("closed.words")}</State>;
  if (!measure)
    return <State tone={measureId ? "unknown" : "no"}>{t(measureId ? "closed.unrecorded" : "tally.none")}</State>;
  if (!open) return <State tone="no">{t("closed.title", { citation: citationOf(measure) })}</State>;
  const count = onItNow(measure).length;
  const { stale, ageDays } = evidenceOf(measure, now);
  return (
    <div>
      {measure.cosponsorsComplete ? (
        <State tone="yes">{t("tally.complete", { count, date: day(measure.cosponsorsAsOf) })}</State>
      ) : (
        <State tone="unknown">{t("tally.incomplete", { count })}</State>
      )}
      <a className={styles.record} href={measure.url}>
        {format.list([citationOf(measure), measure.sourceName], { type: "unit" })}
      </a>
      {stale && <span className={styles.record}>{t("stale", { days: ageDays })}</span>}
    </div>
  );
}

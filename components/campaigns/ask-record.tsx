import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/campaigns/ask-record.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { State } from "@/components/ui/state";
import type { Ask } from "@/lib/asks/ask";
import { citationOf } from "@/lib/congress/measure";

/** How many are on an ask's measure, and how well that is known; an incomplete list is never shown as a whole one. */
export function AskRecord({ ask: { measure, measureId }, open }: { ask: Ask; open: boolean }) {
  const t = useTranslations("asks");
  const day = useCalendarDate();
  const format = useFormatter();
  if (!measure)
    return <State tone={measureId ? "unknown" : "no"}>{t(measureId ? "closed.unrecorded" : "tally.none")}</State>;
  if (!open) return <State tone="no">{t("closed.title", { citation: citationOf(measure) })}</State>;
  const count = measure.cosponsors.filter(({ withdrawnOn }) => !withdrawnOn).length;
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
    </div>
  );
}

import { useTranslations } from "next-intl";
import styles from "@/components/legislators/standing-line.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { State, type StateTone } from "@/components/ui/state";
import type { Standing, StandingKind } from "@/lib/congress/standing";

const TONE: Record<StandingKind, StateTone> = {
  sponsor: "yes",
  cosponsor: "yes",
  withdrawn: "no",
  not_on_it: "no",
  unknown: "unknown",
  no_measure: "no",
};

const dateOf = (standing: Exclude<Standing, { kind: "no_measure" }>): string => {
  if (standing.kind === "cosponsor") return standing.since;
  return standing.kind === "sponsor" || standing.kind === "withdrawn" ? standing.on : standing.evidence.asOf;
};

/** What the record says of a person and a measure, with its date and a link to the record itself. */
export function StandingLine({ standing, citation }: { standing: Standing; citation: string | null }) {
  const t = useTranslations("asks.standing");
  const day = useCalendarDate();
  const { kind } = standing;
  if (kind === "no_measure") return <State tone="no">{t("no_measure.title")}</State>;
  return (
    <span className={styles.standing}>
      <State tone={TONE[kind]}>{t(`${kind}.title`, { citation: citation ?? "" })}</State>
      <span className={styles.detail}>
        {t(`${kind}.detail`, { date: day(dateOf(standing)) })} ·{" "}
        <a href={standing.evidence.url}>{standing.evidence.sourceName}</a>
      </span>
    </span>
  );
}

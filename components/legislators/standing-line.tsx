import { useTranslations } from "next-intl";
import styles from "@/components/legislators/standing-line.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { State, type StateTone } from "@/components/ui/state";
import type { Standing } from "@/lib/congress/standing";

type OnRecord = Exclude<Standing, { kind: "no_measure" }>;
type Props = { standing: OnRecord; citation: string | null };

const TONE: Record<OnRecord["kind"], StateTone> = {
  sponsor: "yes",
  cosponsor: "yes",
  withdrawn: "no",
  not_on_it: "no",
  unknown: "unknown",
};

const dateOf = (standing: OnRecord): string => {
  if (standing.kind === "cosponsor") return standing.since;
  return standing.kind === "sponsor" || standing.kind === "withdrawn" ? standing.on : standing.evidence.asOf;
};

/** What the record says of a person and a measure, with its date, its age and a link to the record itself. */
export function StandingLine({ standing, citation }: Props) {
  const t = useTranslations("asks");
  const day = useCalendarDate();
  const { kind } = standing;
  const { stale, ageDays } = standing.evidence;
  const detail =
    kind === "unknown" ? (`standing.doubt.${standing.doubt}` as const) : (`standing.${kind}.detail` as const);
  return (
    <span className={styles.standing}>
      <State tone={TONE[kind]}>{t(`standing.${kind}.title`, { citation: citation ?? "" })}</State>
      <span className={styles.detail}>
        {t(detail, { date: day(dateOf(standing)) })} ·{" "}
        <a href={standing.evidence.url}>{standing.evidence.sourceName}</a>
      </span>
      {stale && <span className={styles.detail}>{t("stale", { days: ageDays })}</span>}
    </span>
  );
}

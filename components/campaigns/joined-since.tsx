import { useTranslations } from "next-intl";
import styles from "@/components/campaigns/joined-since.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { historyOf } from "@/lib/congress/history";
import type { IsoDate, Measure } from "@/lib/congress/measure";

type Props = { measure: Measure | null /** the day on which the campaign began */; began: IsoDate | null };

/**
 * How many were on a measure before a campaign and how many joined since. Nothing while there is any doubt about the list,
 * or when it was read before the campaign began: what changed since is then not known.
 */
export function JoinedSince({ measure, began }: Props) {
  const t = useTranslations("campaign");
  const day = useCalendarDate();
  if (!measure || !began || measure.cosponsorsAsOf < began) return null;
  const { before, joined, left, complete, doubtful } = historyOf(measure, began);
  if (!complete || doubtful.length > 0) return null;
  return <p className={styles.since}>{t("since", { before, joined, left, date: day(began) })}</p>;
}

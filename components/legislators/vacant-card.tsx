import { useTranslations } from "next-intl";
import styles from "@/components/legislators/person-card.module.css";
import { useSeatName } from "@/components/legislators/use-seat-name";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { IsoDate } from "@/lib/congress/measure";
import type { Seat } from "@/lib/legislators/legislator";

/** A seat that nobody holds: said so, with whom to write to meanwhile. */
export function VacantCard({ seat, asOf }: { seat: Seat; asOf: IsoDate }) {
  const t = useTranslations("representatives");
  const seatName = useSeatName();
  const day = useCalendarDate();
  return (
    <article className={styles.card} aria-labelledby={`seat-${seat.id}`}>
      <div className={`${styles.initials} ${styles.vacant}`} aria-hidden="true" />
      <div>
        <h2 className={styles.name} id={`seat-${seat.id}`}>
          {t("vacant.title")}
        </h2>
        <p className={styles.facts}>{seatName(seat)}</p>
        <p className={styles.none}>{t(`vacant.${seat.chamber}`, { date: day(asOf) })}</p>
      </div>
    </article>
  );
}

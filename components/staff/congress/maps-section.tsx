import { useTranslations } from "next-intl";
import styles from "@/components/staff/admin.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { MapChanges } from "@/lib/congress/map-changes";

/** Which states elect by another map from a Congress on, as far as that was gathered. */
export function MapsSection({ congress, maps }: { congress: number; maps: MapChanges | null }) {
  const t = useTranslations("clock.page.maps");
  const states = useTranslations("common.states");
  const day = useCalendarDate();
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      {maps ? (
        <>
          <p>{t("lede", { count: maps.changes.length, congress })}</p>
          <ul className={styles.variables}>
            {maps.changes.map(({ state, settledOn, note }) => (
              <li key={state}>
                {t(note === "in_court" ? "inCourt" : "state", { state: states(state), date: day(settledOn) })}
              </li>
            ))}
          </ul>
          <p className={styles.reason}>
            {t.rich("source", {
              name: maps.sourceName,
              date: day(maps.asOf),
              source: (words) => <a href={maps.url}>{words}</a>,
            })}
          </p>
        </>
      ) : (
        <p>{t("unknown", { congress })}</p>
      )}
    </section>
  );
}

import { useTranslations } from "next-intl";
import styles from "@/components/site/footer.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { directory } from "@/lib/legislators/directory";

const CONGRESS_DATA = "https://github.com/unitedstates/congress-legislators";

/** The one promise that holds on every page, and how old the list of members is that any page may show. */
export function Footer() {
  const t = useTranslations("common.footer");
  const calendarDate = useCalendarDate();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{t("promise")}</p>
        <p>
          {t.rich("record", {
            date: calendarDate(directory().asOf),
            source: (words) => <a href={CONGRESS_DATA}>{words}</a>,
          })}
        </p>
        <a className={styles.link} href="/signin">
          {t("signIn")}
        </a>
      </div>
    </footer>
  );
}

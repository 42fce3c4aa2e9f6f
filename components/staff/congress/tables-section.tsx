import { useTranslations } from "next-intl";
import styles from "@/components/staff/admin.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { IsoDate } from "@/lib/congress/measure";

const UPDATE_COMMAND = "npm run reference:update";

type Facts = { congress: number; source: string; asOf: IsoDate };
type Props = { members: Facts & { /** days since then */ age: number }; zips: Facts };

/** How old the tables of members and ZIP codes are, and how they are renewed. */
export function TablesSection({ members, zips }: Props) {
  const t = useTranslations("clock.page.tables");
  const day = useCalendarDate();
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      <p>{t("members", { ...members, date: day(members.asOf), days: members.age })}</p>
      <p>{t("zips", { ...zips, date: day(zips.asOf) })}</p>
      <p>
        {t("update")} <code>{UPDATE_COMMAND}</code>
      </p>
    </section>
  );
}

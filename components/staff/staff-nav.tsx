import { useTranslations } from "next-intl";
import styles from "@/components/staff/staff-nav.module.css";

type Props = { name: string; current: "organize" | "admin" | "congress"; signOut: () => Promise<void> };

/** Where staff go, who is signed in, and the way out. */
export function StaffNav({ name, current, signOut }: Props) {
  const t = useTranslations("staff.nav");
  const here = (place: Props["current"]) => (place === current ? ("page" as const) : undefined);
  return (
    <div className={styles.nav}>
      <nav aria-label={t("label")} className={styles.places}>
        <a href="/organize" aria-current={here("organize")}>
          {t("campaigns")}
        </a>
        <a href="/admin" aria-current={here("admin")}>
          {t("settings")}
        </a>
        <a href="/admin/congress" aria-current={here("congress")}>
          {t("clock")}
        </a>
      </nav>
      <form action={signOut} className={styles.who}>
        <span>{t("signedInAs", { name })}</span>
        <button type="submit">{t("signOut")}</button>
      </form>
    </div>
  );
}

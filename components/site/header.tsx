import { useTranslations } from "next-intl";
import styles from "@/components/site/header.module.css";

/** The mark and the way back to all campaigns. Plain links: a page costs less than a router's prefetching. */
export function Header() {
  const t = useTranslations("common");
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.mark} href="/">
          {t("name")}
        </a>
        <nav aria-label={t("navigation")}>
          <a className={styles.link} href="/">
            {t("campaigns")}
          </a>
        </nav>
      </div>
    </header>
  );
}

import { useTranslations } from "next-intl";
import styles from "@/components/site/footer.module.css";

/** Where the facts come from, and the one promise that holds on every page. */
export function Footer() {
  const t = useTranslations("common");
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{t("footer.promise")}</p>
        <p>{t("footer.record")}</p>
        <a className={styles.link} href="/signin">
          {t("footer.signIn")}
        </a>
      </div>
    </footer>
  );
}

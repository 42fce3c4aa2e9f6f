import { useTranslations } from "next-intl";
import styles from "@/components/site/skip-link.module.css";

/** Lets a keyboard pass over the header; seen only while it has the focus. */
export function SkipLink() {
  const t = useTranslations("common");
  return (
    <a className={styles.skip} href="#main">
      {t("skipToContent")}
    </a>
  );
}

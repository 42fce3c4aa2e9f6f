import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/site/head-bar.module.css";

/** The head of every page: the mark, which leads to `home`, and beside it where one can go. */
export function HeadBar({ home, children }: { home: string; children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <a className={styles.mark} href={home}>
          {t("name")}
        </a>
        {children}
      </div>
    </header>
  );
}

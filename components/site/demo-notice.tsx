import { useTranslations } from "next-intl";
import styles from "@/components/site/demo-notice.module.css";

type Props = { mode: "sandbox" | "live" };

/** Says on every screen that leads to sending that this is a demonstration; nothing when letters are real. */
export function DemoNotice({ mode }: Props) {
  const t = useTranslations("common");
  if (mode === "live") return null;
  return (
    <p className={styles.notice}>
      <strong>{t("demo.title")}</strong> {t("demo.text")}
    </p>
  );
}

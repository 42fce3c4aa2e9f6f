import { useTranslations } from "next-intl";
import styles from "@/components/staff/editor/ask-tabs.module.css";

export type AskTab = "write" | "review" | "preview" | "record";

type Props = { base: string; campaignHref: string; current: AskTab; hasMeasure: boolean };

/** The sides of an ask, a page each: its words, its way to the public, its letters, and what the record says. */
export function AskTabs({ base, campaignHref, current, hasMeasure }: Props) {
  const t = useTranslations("staff.askTabs");
  const tabs: [AskTab, string][] = [
    ["write", base],
    ["review", `${base}/review`],
    ["preview", `${base}/preview`],
    ...(hasMeasure ? ([["record", `${base}/record`]] as [AskTab, string][]) : []),
  ];
  return (
    <nav className={styles.tabs} aria-label={t("label")}>
      <a href={campaignHref}>{t("campaign")}</a>
      {tabs.map(([tab, href]) => (
        <a key={tab} href={href} aria-current={tab === current ? "page" : undefined}>
          {t(tab)}
        </a>
      ))}
    </nav>
  );
}

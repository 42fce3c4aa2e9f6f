import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/campaigns/campaign-hero.module.css";

type Props = {
  organizationName: string;
  /** the last day on which its measures can be acted on, in words; null when no ask has a measure */
  until: string | null;
  title: string;
  lede: string;
  tally: ReactNode;
  /** the slip at the side: the form, or why there is none */
  children: ReactNode;
};

/** The first screen of a campaign: what is at stake, and the one thing to do. */
export function CampaignHero({ organizationName, until, title, lede, tally, children }: Props) {
  const t = useTranslations("campaign");
  return (
    <div className={styles.hero}>
      <div>
        <p className={styles.eyebrow}>
          {t("by", { organization: organizationName })}
          {until && <> · {t("until", { date: until })}</>}
        </p>
        <h1>{title}</h1>
        <p className={styles.lede}>{lede}</p>
      </div>
      <div className={styles.slip}>{children}</div>
      <div className={styles.tally}>{tally}</div>
    </div>
  );
}

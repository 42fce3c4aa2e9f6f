import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/campaigns/campaign-hero.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { CitedText } from "@/components/ui/cited-text";
import type { IsoDate } from "@/lib/congress/measure";

type Props = {
  organizationName: string;
  /** the day on which its measures end; null when no ask has one */
  until: IsoDate | null;
  title: string;
  lede: string;
  tally: ReactNode;
  /** the slip at the side: the form, or why there is none */
  children: ReactNode;
};

/** The first screen of a campaign: what is at stake, and the one thing to do. */
export function CampaignHero({ organizationName, until, title, lede, tally, children }: Props) {
  const tAll = useTranslations();
  const t = useTranslations("campaign");
  const day = useCalendarDate();
  return (
    <div className={styles.hero}>
      <div>
        <p className={styles.eyebrow}>
          {t("by", { organization: organizationName })}
          {until && <> · {t("until", { date: day(until) })}</>}
        </p>
        <h1>{title}</h1>
        <p className={styles.lede}>
          <CitedText text={lede} anchor="source" label={(number) => tAll("common.source", { number })} />
        </p>
      </div>
      <div className={styles.slip}>{children}</div>
      <div className={styles.tally}>{tally}</div>
    </div>
  );
}

import { useTranslations } from "next-intl";
import styles from "@/components/campaigns/campaign-list.module.css";
import { OutcomeState } from "@/components/campaigns/outcome-state";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { CampaignOutcome } from "@/lib/campaigns/campaign";
import type { IsoDate } from "@/lib/congress/measure";

type Ended = { slug: string; title: string; organizationName: string; outcome: CampaignOutcome; endedOn: IsoDate };

/** Campaigns that are over, and what came of each. */
export function EndedList({ campaigns }: { campaigns: readonly Ended[] }) {
  const t = useTranslations("home.ended");
  const day = useCalendarDate();
  return (
    <section className={styles.ended} aria-labelledby="ended-campaigns">
      <h2 id="ended-campaigns">{t("title")}</h2>
      <ul className={styles.list}>
        {campaigns.map(({ slug, title, organizationName, outcome, endedOn }) => (
          <li key={slug}>
            <h3>
              <a className={styles.endedLink} href={`/c/${slug}`}>
                {title}
              </a>
            </h3>
            <OutcomeState outcome={outcome} />
            <p className={styles.by}>{t("by", { organization: organizationName, date: day(endedOn) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

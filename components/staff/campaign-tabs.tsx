import { useTranslations } from "next-intl";
import styles from "@/components/staff/campaign-tabs.module.css";

/** The pages about one campaign, in the order of an organizer's day; each stands at /organize/<campaign>/<tab>. */
const TABS = ["overview", "offices", "whip", "responses", "deliveries", "print", "exports"] as const;

type Props = { slug: string; current: (typeof TABS)[number] };

/** The pages about one campaign. */
export function CampaignTabs({ slug, current }: Props) {
  const t = useTranslations("staff.campaignTabs");
  return (
    <nav className={styles.tabs} aria-label={t("label")}>
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <a
              href={tab === "overview" ? `/organize/${slug}` : `/organize/${slug}/${tab}`}
              aria-current={tab === current ? "page" : undefined}
            >
              {t(tab)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useTranslations } from "next-intl";
import styles from "@/components/campaigns/campaign-list.module.css";

type Props = { campaigns: readonly { slug: string; title: string; lede: string; organizationName: string }[] };

/** The open campaigns; when there is none, what would stand here. */
export function CampaignList({ campaigns }: Props) {
  const t = useTranslations("home");
  if (campaigns.length === 0) {
    return (
      <section>
        <h2>{t("empty.title")}</h2>
        <p>{t("empty.body")}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="open-campaigns">
      <h2 id="open-campaigns">{t("listTitle")}</h2>
      <ul className={styles.list}>
        {campaigns.map(({ slug, title, lede, organizationName }) => (
          <li key={slug}>
            <h3>
              <a className={styles.link} href={`/c/${slug}`}>
                {title}
              </a>
            </h3>
            <p className={styles.lede}>{lede}</p>
            <p className={styles.by}>{t("by", { organization: organizationName })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

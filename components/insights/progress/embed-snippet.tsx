import { useTranslations } from "next-intl";
import styles from "@/components/insights/progress/progress.module.css";
import type { Campaign } from "@/lib/campaigns/campaign";
import { embedOf } from "@/lib/insights/progress/embed";

type Props = {
  campaign: Pick<Campaign, "slug" | "title">;
  /** where the product stands: "https://letters.example.org" */
  site: string;
};

/** The badge as it looks, and what to put into another site to show it there. */
export function EmbedSnippet({ campaign: { slug, title }, site }: Props) {
  const t = useTranslations("progress.staff");
  const alt = t("badgeAlt", { campaign: title });
  const page = `/c/${slug}/progress`;
  const badge = `/c/${slug}/badge.svg`;
  return (
    <>
      <p>
        <a href={page}>{t("page")}</a>
      </p>
      <p>
        <img src={badge} alt={alt} height={32} />
      </p>
      <p>{t("embed")}</p>
      <pre className={styles.snippet}>
        <code>{embedOf({ page: `${site}${page}`, badge: `${site}${badge}`, alt })}</code>
      </pre>
    </>
  );
}

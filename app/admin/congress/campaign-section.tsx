import { getFormatter, getTranslations } from "next-intl/server";
import { ReintroduceForm } from "@/app/admin/congress/reintroduce-form";
import styles from "@/components/staff/admin.module.css";
import { EndingAsk } from "@/components/staff/congress/ending-ask";
import type { EndingCampaign } from "@/lib/insights/ending/views";

/** A campaign's asks on the clock: those with a measure one by one, then what stays open anyway. */
export async function CampaignSection({ campaign: { slug, title, asks, mayEdit } }: { campaign: EndingCampaign }) {
  const [t, format] = await Promise.all([getTranslations("clock.page"), getFormatter()]);
  // Without a measure, and without one in its words that ends: nothing to decide.
  const isUntouched = ({ life, named }: EndingCampaign["asks"][number]): boolean =>
    life === "no_measure" && named.length === 0;
  const open = asks.filter(isUntouched).map(({ headline }) => headline);
  return (
    <section className={styles.section}>
      <h2>
        <a href={`/admin/${slug}`}>{title}</a>
      </h2>
      {asks.length === 0 && <p>{t("campaigns.noAsks")}</p>}
      <ul className={styles.list}>
        {asks
          .filter((ask) => !isUntouched(ask))
          .map((ask) => (
            <EndingAsk key={ask.slug} ask={ask} href={`/admin/${slug}/asks/${ask.slug}`}>
              {mayEdit && ask.measure && (
                <ReintroduceForm campaignSlug={slug} askSlug={ask.slug} measure={ask.measure} />
              )}
            </EndingAsk>
          ))}
      </ul>
      {open.length > 0 && <p>{t("ask.open", { headlines: format.list(open) })}</p>}
    </section>
  );
}

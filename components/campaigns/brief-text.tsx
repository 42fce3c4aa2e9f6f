import { useTranslations } from "next-intl";
import { BriefMarkdown } from "@/components/campaigns/brief-markdown";
import styles from "@/components/campaigns/brief-text.module.css";
import { Notice } from "@/components/ui/notice";
import { SourceList } from "@/components/ui/source-list";
import type { Brief } from "@/lib/campaigns/campaign";

/** The case that the campaign makes, its corrections, and its numbered sources beside it. */
export function BriefText({ brief: { body, corrections, sources } }: { brief: Brief }) {
  const t = useTranslations();
  const label = (number: number): string => t("common.source", { number });
  return (
    <div className={styles.brief}>
      <div className={styles.text}>
        <BriefMarkdown text={body} label={label} />
        {corrections.length > 0 && (
          <Notice title={t("campaign.corrections", { count: corrections.length })}>
            {corrections.map((correction) => (
              <p key={correction}>{correction}</p>
            ))}
          </Notice>
        )}
      </div>
      {sources.length > 0 && (
        <section className={styles.sources}>
          <h2 className={styles.label}>{t("campaign.sources")}</h2>
          <SourceList sources={sources} anchor="source" />
        </section>
      )}
    </div>
  );
}

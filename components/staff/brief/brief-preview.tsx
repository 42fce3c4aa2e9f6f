import { useTranslations } from "next-intl";
import { BriefMarkdown } from "@/components/campaigns/brief-markdown";
import text from "@/components/campaigns/brief-text.module.css";
import styles from "@/components/staff/brief/brief-preview.module.css";
import { SourceList } from "@/components/ui/source-list";
import type { ContentForm } from "@/lib/campaigns/content-form";
import { readSourceLines } from "@/lib/campaigns/source-lines";

/** What was typed, as the campaign's page shows it. */
export function BriefPreview({ values }: { values: Pick<ContentForm, "title" | "lede" | "body" | "sources"> }) {
  const t = useTranslations();
  return (
    <section className={styles.preview} aria-label={t("staff.brief.preview")}>
      <p className={styles.title}>{values.title}</p>
      <p className={styles.lede}>{values.lede}</p>
      <div className={text.text}>
        <BriefMarkdown text={values.body} label={(number) => t("common.source", { number })} />
      </div>
      <SourceList sources={readSourceLines(values.sources)} anchor="source" />
    </section>
  );
}

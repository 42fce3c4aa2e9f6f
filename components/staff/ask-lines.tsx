import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/staff/admin.module.css";
import type { Ask } from "@/lib/asks/ask";
import { citationOf } from "@/lib/congress/measure";

type Line = {
  ask: Pick<Ask, "slug" | "audience" | "measureId" | "measure" | "version">;
  latest: { createdAt: Date; by: string | null } | null;
};

/** The asks of a campaign: what, about which measure, to whom, in which version, by whom. */
export function AskLines({ campaignSlug, lines }: { campaignSlug: string; lines: Line[] }) {
  const t = useTranslations("staff.admin");
  const format = useFormatter();
  const change = ({ latest }: Line): string => {
    if (!latest) return "";
    const time = format.dateTime(latest.createdAt, "moment");
    return latest.by ? t("asks.by", { name: latest.by, time }) : t("asks.imported", { time });
  };
  return (
    <ul className={styles.list}>
      {lines.map((line) => {
        const { slug, audience, measureId, measure, version } = line.ask;
        const facts = {
          measure: measure ? citationOf(measure) : (measureId ?? t("asks.noMeasure")),
          audience: t(`audience.${audience.to}`),
          number: version.number,
        };
        return (
          <li key={slug}>
            <a href={`/admin/${campaignSlug}/asks/${slug}`}>{version.texts.headline}</a>
            <div className={styles.reason}>
              {t("asks.facts", facts)} · {change(line)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

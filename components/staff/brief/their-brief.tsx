import { useTranslations } from "next-intl";
import styles from "@/components/staff/brief/their-brief.module.css";
import { Notice } from "@/components/ui/notice";
import type { ContentForm } from "@/lib/campaigns/content-form";

const FIELDS = ["title", "lede", "body", "sources", "corrections", "startsOn", "endsOn", "goalLetters"] as const;

/** What somebody else saved while this was typed, for who has to bring the two together. */
export function TheirBrief({ theirs }: { theirs: ContentForm }) {
  const t = useTranslations("staff.brief");
  return (
    <div role="alert">
      <Notice title={t("conflict.title")}>
        <p>{t("conflict.body")}</p>
        <details>
          <summary>{t("conflict.theirs")}</summary>
          {FIELDS.filter((name) => theirs[name] !== "").map((name) => (
            <section key={name}>
              <h3 className={styles.label}>{t(`field.${name}`)}</h3>
              <p className={styles.words}>{theirs[name]}</p>
            </section>
          ))}
        </details>
      </Notice>
    </div>
  );
}

import { useTranslations } from "next-intl";
import styles from "@/components/insights/export-filter-form.module.css";
import { EditorField } from "@/components/staff/editor-field";
import { Button } from "@/components/ui/button";
import type { ExportFilter } from "@/lib/insights/exports/exports";

type Props = { filter: ExportFilter; asks: { slug: string; headline: string }[]; states: readonly string[] };

/** What goes into the files; kept in the page's address. */
export function ExportFilterForm({ filter, asks, states }: Props) {
  const t = useTranslations("exports.filter");
  const nameOf = useTranslations("common.states");
  const field = (name: keyof ExportFilter, more: object = {}) => (
    <EditorField field={{ name, label: t(name), ...more }} value={filter[name] ?? ""} errors={[]} />
  );
  const choice = (all: string, options: { value: string; label: string }[]) => ({
    options: [{ value: "", label: all }, ...options],
  });
  return (
    <form className={styles.form} aria-label={t("legend")}>
      {field(
        "state",
        choice(
          t("everyState"),
          states.map((state) => ({ value: state, label: nameOf(state) })),
        ),
      )}
      {field(
        "ask",
        choice(
          t("everyAsk"),
          asks.map(({ slug, headline }) => ({ value: slug, label: headline })),
        ),
      )}
      {field("from", { type: "date" })}
      {field("to", { type: "date" })}
      <div className={styles.apply}>
        <Button quiet>{t("apply")}</Button>
      </div>
      <p className={styles.hint}>{t("days")}</p>
    </form>
  );
}

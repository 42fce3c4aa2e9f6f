import { useTranslations } from "next-intl";
import styles from "@/components/insights/overview/overview-filter-form.module.css";
import { EditorField } from "@/components/staff/editor-field";
import { Button } from "@/components/ui/button";
import { choiceFields, type OverviewChoice } from "@/lib/insights/overview-choice";
import { type OverviewFilter, PERIODS, queryOf } from "@/lib/insights/overview-filter";

type Choice = { value: string; label: string };
type Props = {
  filter: OverviewFilter;
  /** what the page shows of it, to be kept */
  choice: OverviewChoice;
  asks: { slug: string; headline: string }[];
  states: readonly string[];
  /** others that it can be compared with */
  campaigns: { slug: string; title: string }[];
  slug: string;
};

/** Which part of the campaign the page is about; kept in its address, so that it works without JavaScript and can be shared. */
export function OverviewFilterForm({ filter, choice: shown, asks, states, campaigns, slug }: Props) {
  const t = useTranslations("overview.filter");
  const nameOf = useTranslations("common.states");
  const { state, askSlug, period, compare } = filter;
  const span = typeof period === "object" ? period : null;
  const choice = (name: string, all: string, value: string | null, options: Choice[]) => (
    <EditorField
      field={{ name, label: t(name as "state"), options: [{ value: "", label: all }, ...options] }}
      value={value ?? ""}
      errors={[]}
    />
  );
  const date = (name: "from" | "to") => (
    <EditorField field={{ name, label: t(name), type: "date" }} value={span?.[name] ?? ""} errors={[]} />
  );
  const compared = typeof compare === "object" ? (compare?.campaign ?? null) : compare;
  const isFiltered = queryOf(filter) !== "";
  return (
    <details open={isFiltered} className={styles.frame}>
      <summary>{t("open")}</summary>
      <form className={styles.form} aria-label={t("label")}>
        {choiceFields(shown).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {choice(
          "state",
          t("everyState"),
          state,
          states.map((code) => ({ value: code, label: nameOf(code) })),
        )}
        {choice(
          "ask",
          t("everyAsk"),
          askSlug,
          asks.map((ask) => ({ value: ask.slug, label: ask.headline })),
        )}
        {choice(
          "period",
          t("whole"),
          typeof period === "number" ? String(period) : null,
          PERIODS.map((days) => ({ value: String(days), label: t("days", { days }) })),
        )}
        {date("from")}
        {date("to")}
        {choice("compare", t("nothing"), compared, [
          { value: "before", label: t("before") },
          ...campaigns.map((each) => ({ value: each.slug, label: each.title })),
        ])}
        <div className={styles.apply}>
          <Button quiet>{t("apply")}</Button>
          {isFiltered && <a href={`/organize/${slug}`}>{t("clear")}</a>}
        </div>
        <p className={styles.hint}>{t("hint")}</p>
      </form>
    </details>
  );
}

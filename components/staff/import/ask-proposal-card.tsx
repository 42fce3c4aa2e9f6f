"use client";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef } from "react";
import { EditorField } from "@/components/staff/editor-field";
import styles from "@/components/staff/import/ask-proposal-card.module.css";
import { type AskFieldName, askField, type FoundAsk } from "@/components/staff/import/import-state";
import { MeasureLine } from "@/components/staff/measure/measure-line";
import type { CheckMeasure } from "@/components/staff/measure/measure-remark";
import { useMeasureCheck } from "@/components/staff/measure/use-measure-check";
import { ASK_VERBS, type AskVerb, STANCES } from "@/lib/asks/ask";
import { type AudienceOffice, OFFICE_GROUPS } from "@/lib/asks/audience";

type Props = {
  index: number;
  proposal: FoundAsk;
  values: Record<string, string>;
  errorsOf: (field: string) => string[];
  check: CheckMeasure;
  onFocus: () => void;
};

/** One ask that the text seems to make: to be used as it is, changed, or dropped. */
export function AskProposalCard({
  index,
  proposal: { quote, named, remark: known },
  values,
  errorsOf,
  check,
  onFocus,
}: Props) {
  const t = useTranslations();
  const card = useRef<HTMLElement>(null);
  const { remark, busy, changed } = useMeasureCheck(check, known);
  const name = (field: AskFieldName): string => askField(index, field);
  const value = (field: AskFieldName): string => values[name(field)] ?? "";
  const number = index + 1;

  const onChange = ({ target }: ChangeEvent<HTMLElement>): void => {
    const form = card.current?.closest("form");
    const field = (target as Partial<HTMLInputElement>).name ?? "";
    if (!form || ![name("measure"), name("verb"), name("audience")].includes(field)) return;
    const typed = new FormData(form);
    const text = (each: AskFieldName): string => String(typed.get(name(each)) ?? "");
    changed({
      citation: text("measure"),
      verb: text("verb") as AskVerb,
      to: text("audience") as AudienceOffice,
      named,
    });
  };
  const field = (each: AskFieldName, more: { rows?: number; options?: { value: string; label: string }[] } = {}) => (
    <EditorField
      field={{ name: name(each), label: t(`import.ask.${each}`), ...more }}
      value={value(each)}
      errors={errorsOf(name(each))}
    />
  );
  const hasErrors = (["verb", "stance", "audience", "headline", "summary"] as const).some(
    (each) => errorsOf(name(each)).length > 0,
  );
  return (
    <article className={styles.card} ref={card} onChange={onChange} onFocus={onFocus} aria-labelledby={`ask-${index}`}>
      <h3 className={styles.title} id={`ask-${index}`}>
        {t("import.ask.number", { number })}
      </h3>
      <label className={styles.use}>
        <input
          type="checkbox"
          name={name("use")}
          value="on"
          defaultChecked={value("use") === "on"}
          key={value("use")}
          aria-label={t("import.ask.useNumber", { number })}
        />
        <span>{t("import.ask.use")}</span>
      </label>
      <p className={styles.quote}>
        <q>{quote}</q>{" "}
        <a href={`#span-${index}`}>
          {t.rich("import.ask.inText", { number, hidden: (words) => <span className="visually-hidden">{words}</span> })}
        </a>
      </p>
      <div className={styles.fields}>
        <div className={styles.two}>
          {field("verb", { options: ASK_VERBS.map((verb) => ({ value: verb, label: t(`asks.verb.${verb}`) })) })}
          {field("audience", {
            options: OFFICE_GROUPS.map((to) => ({ value: to, label: t(`import.audience.${to}`) })),
          })}
        </div>
        {field("measure")}
        <MeasureLine remark={remark} busy={busy} takeIntent={(suggestion) => `take:${index}:${suggestion}`} />
        <details open={hasErrors}>
          <summary>{t("import.ask.words")}</summary>
          {field("headline")}
          {field("summary", { rows: 3 })}
          {field("stance", {
            options: STANCES.map((stance) => ({ value: stance, label: t(`asks.stance.${stance}`) })),
          })}
        </details>
      </div>
    </article>
  );
}

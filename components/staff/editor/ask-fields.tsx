import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/staff/editor/ask-editor.module.css";
import { AudienceFields } from "@/components/staff/editor/audience-fields";
import { TextField } from "@/components/staff/editor/text-field";
import { EditorField, type EditorFieldProps } from "@/components/staff/editor-field";
import { MeasureLine } from "@/components/staff/measure/measure-line";
import type { MeasureRemark } from "@/components/staff/measure/measure-remark";
import { ASK_VERBS, POSITION_SITUATIONS, STANCES, standingsOf, type TextSituation } from "@/lib/asks/ask";
import { TOPICS } from "@/lib/asks/topics";

type Props = {
  values: Record<string, string>;
  names: Record<string, string>;
  remark: MeasureRemark;
  busy: boolean;
  errorsOf: (field: string) => string[];
};

/** The fields of an ask in the order in which one thinks of them: what, of whom, on the page, in the letter. */
export function AskFields({ values, names, remark, busy, errorsOf }: Props) {
  const t = useTranslations("staff.editor");
  const tAsks = useTranslations("asks");
  const value = (name: string): string => values[name] ?? "";
  const field = (given: EditorFieldProps["field"]) => (
    <EditorField key={given.name} field={given} value={value(given.name)} errors={errorsOf(given.name)} />
  );
  const text = (given: EditorFieldProps["field"]) => (
    <TextField key={given.name} field={given} value={value(given.name)} errors={errorsOf(given.name)} />
  );
  const section = (title: string, children: ReactNode) => (
    <section key={title} className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
  const standing = (kind: TextSituation) =>
    section(
      t(`standing.${kind}`),
      <>
        {text({ name: `openings.${kind}`, label: t("field.openings"), hint: t("field.wordingsHint"), rows: 8 })}
        {text({ name: `requests.${kind}`, label: t("field.requests"), hint: t("field.wordingsHint"), rows: 8 })}
      </>,
    );
  const hasMeasure = value("measure").trim() !== "";
  return (
    <div>
      {section(
        t("what"),
        <>
          <div className={styles.two}>
            {field({
              name: "verb",
              label: t("field.verb"),
              options: ASK_VERBS.map((verb) => ({ value: verb, label: tAsks(`verb.${verb}`) })),
            })}
            {field({
              name: "stance",
              label: t("field.stance"),
              options: STANCES.map((stance) => ({ value: stance, label: tAsks(`stance.${stance}`) })),
            })}
          </div>
          {field({ name: "measure", label: t("field.measure"), hint: t("field.measureHint") })}
          <MeasureLine remark={remark} busy={busy} takeIntent={(suggestion) => `take:${suggestion}`} />
          <AudienceFields values={values} names={names} errorsOf={errorsOf} />
        </>,
      )}
      {section(
        t("onPage"),
        <>
          {text({ name: "headline", label: t("field.headline"), hint: t("field.headlineHint") })}
          {text({ name: "summary", label: t("field.summary"), hint: t("field.summaryHint"), rows: 3 })}
          {field({
            name: "topic",
            label: t("field.topic"),
            hint: t("field.topicHint"),
            options: [
              { value: "", label: t("field.noTopic") },
              ...TOPICS.map((topic) => ({ value: topic, label: topic })),
            ],
          })}
        </>,
      )}
      {section(
        t("forWriter"),
        <>
          {text({ name: "questions", label: t("field.questions"), hint: t("field.questionsHint"), rows: 6 })}
          {text({
            name: "talkingPoints",
            label: t("field.talkingPoints"),
            hint: t("field.talkingPointsHint"),
            rows: 6,
          })}
        </>,
      )}
      {section(
        t("inLetter"),
        text({ name: "subjects", label: t("field.subjects"), hint: t("field.wordingsHint"), rows: 5 }),
      )}
      {standingsOf(hasMeasure).map(standing)}
      <details>
        <summary>{t("positions")}</summary>
        <p>{t("positionsHint")}</p>
        {POSITION_SITUATIONS.map(standing)}
      </details>
      <details>
        <summary>{t("unused")}</summary>
        {standingsOf(!hasMeasure).map(standing)}
      </details>
      {field({ name: "reason", label: t("field.reason"), hint: t("field.reasonHint") })}
    </div>
  );
}

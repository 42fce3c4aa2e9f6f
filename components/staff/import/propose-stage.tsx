"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EditorField, type EditorFieldProps } from "@/components/staff/editor-field";
import { AskProposalCard } from "@/components/staff/import/ask-proposal-card";
import type { ImportState } from "@/components/staff/import/import-state";
import styles from "@/components/staff/import/propose-stage.module.css";
import { ReadText } from "@/components/staff/import/read-text";
import { MeasureLine } from "@/components/staff/measure/measure-line";
import type { CheckMeasure } from "@/components/staff/measure/measure-remark";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";

const HIDDEN = ["id", "organization", "text", "usedBefore", "recited"];

type Props = {
  state: ImportState;
  organizationName: string;
  errorsOf: (field: string) => string[];
  busy: boolean;
  check: CheckMeasure;
};

/** What was found, beside the text in which it was found: each thing to be taken, changed or dropped. */
export function ProposeStage({ state, organizationName, errorsOf, busy, check }: Props) {
  const t = useTranslations("import");
  const [current, setCurrent] = useState<number | null>(null);
  const { values, asks, remarks } = state;
  const text = values.text ?? "";
  const field = (given: EditorFieldProps["field"]) => (
    <EditorField field={given} value={values[given.name] ?? ""} errors={errorsOf(given.name)} />
  );
  return (
    <>
      {HIDDEN.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ""} />
      ))}
      <div className={text ? styles.beside : undefined}>
        <div className={styles.found}>
          <section className={styles.section} aria-labelledby="found-asks">
            <h2 id="found-asks">{t("found.asks", { count: asks.length })}</h2>
            <p className={styles.hint}>{t(asks.length > 0 ? "found.asksHint" : "found.noAsks")}</p>
            {asks.map((proposal, index) => (
              <AskProposalCard
                // Asks are never reordered, and one that is dropped keeps its place.
                key={`${proposal.span.start} ${proposal.quote}`}
                index={index}
                proposal={proposal}
                values={values}
                errorsOf={errorsOf}
                check={check}
                onFocus={() => setCurrent(index)}
              />
            ))}
          </section>
          <section className={styles.section}>
            <h2>{t("found.brief")}</h2>
            {field({ name: "title", label: t("brief.title") })}
            {field({ name: "lede", label: t("brief.lede"), hint: t("brief.ledeHint"), rows: 4 })}
            {field({ name: "body", label: t("brief.body"), hint: t("brief.bodyHint"), rows: 18 })}
            {remarks.map(({ span, cited, remark }) => (
              <MeasureLine
                key={span.start}
                remark={remark}
                takeIntent={(suggestion) => `take-text:${cited}:${suggestion}`}
              />
            ))}
            {field({
              name: "corrections",
              label: t("brief.corrections"),
              hint: t("brief.correctionsHint"),
              rows: 3,
            })}
            {field({ name: "sources", label: t("brief.sources"), hint: t("brief.sourcesHint"), rows: 7 })}
          </section>
        </div>
        {text && (
          <aside className={styles.text} aria-label={t("text.aside")}>
            <details open>
              <summary>{t("text.summary")}</summary>
              <ReadText text={text} spans={asks.map(({ span }) => span)} current={current} />
            </details>
          </aside>
        )}
      </div>
      <ActionBar text={t("create.nothingSaved", { organization: organizationName })}>
        <Button quiet name="intent" value="check" aria-disabled={busy}>
          {t("create.check")}
        </Button>
        <Button name="intent" value="create" aria-disabled={busy}>
          {t("create.button")}
        </Button>
      </ActionBar>
      <p className={styles.back}>
        <Button quiet name="intent" value="back" aria-disabled={busy}>
          {t("create.back")}
        </Button>
      </p>
    </>
  );
}

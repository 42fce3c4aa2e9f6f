"use client";
import { useTranslations } from "next-intl";
import { type ImportState, START } from "@/components/responses/import-state";
import styles from "@/components/staff/admin.module.css";
import { useKeptAction } from "@/components/staff/kept/use-kept-action";
import { Table } from "@/components/staff/table";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

/** A file of answers: looked at first, then taken in. */
export function ImportForm({ action }: { action: (state: ImportState, form: FormData) => Promise<ImportState> }) {
  const t = useTranslations("responses");
  const { state, busy, formProps } = useKeptAction(action, START, t("form.noAnswer"));
  const { csv, errors, preview, done } = state;
  const columns = (["line", "office", "class", "date", "words"] as const).map((name) => ({
    label: t(`staff.columns.${name}`),
  }));
  return (
    <form {...formProps}>
      {done && (
        <div role="status">
          <Notice>{t("import.done", done)}</Notice>
        </div>
      )}
      {errors.map(({ message }) => (
        <ErrorSummary key={message} title={message} errors={[]} />
      ))}
      {preview && (
        <section aria-live="polite">
          <h2>{t("import.good", { count: preview.good })}</h2>
          {preview.known > 0 && <p>{t("import.known", { count: preview.known })}</p>}
          {preview.sample.length > 0 && (
            <Table
              caption={t("import.sample")}
              columns={columns}
              rows={preview.sample.map(({ line, cells }) => ({ key: String(line), cells: [line, ...cells] }))}
            />
          )}
          {preview.bad > 0 && (
            <div className={styles.section}>
              <h2>{t("import.wrong", { count: preview.bad })}</h2>
              <p>{t("import.wrongHint")}</p>
              <ul>
                {preview.wrong.map(({ line, problem: what }) => (
                  <li key={`${line} ${what}`}>{t("import.line", { line, problem: what })}</li>
                ))}
              </ul>
              {preview.wrongMore > 0 && <p>{t("import.wrongMore", { count: preview.wrongMore })}</p>}
            </div>
          )}
          {preview.good > 0 && (
            <p>
              <Button name="intent" value="take" aria-disabled={busy}>
                {t("import.take", { count: preview.good })}
              </Button>
            </p>
          )}
        </section>
      )}
      {busy && <p role="status">{t("import.busy")}</p>}
      <Field id="file" label={t("import.file")}>
        <input id="file" name="file" type="file" accept=".csv,text/csv,text/plain" />
      </Field>
      <Field id="csv" label={t("import.text")}>
        <textarea key={csv} id="csv" name="csv" rows={8} defaultValue={csv} spellCheck={false} />
      </Field>
      <Button quiet={preview !== null} name="intent" value="preview" aria-disabled={busy}>
        {t("import.preview")}
      </Button>
    </form>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Table } from "@/components/staff/table";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

export type ImportState = {
  csv: string;
  problem: string | null;
  preview: {
    good: number;
    bad: number;
    wrong: { line: number; problem: string }[];
    sample: { line: number; cells: string[] }[];
  } | null;
  done: { taken: number; known: number; wrong: number } | null;
};

const START: ImportState = { csv: "", problem: null, preview: null, done: null };

/** A file of answers: looked at first, then taken in. */
export function ImportForm({ action }: { action: (state: ImportState, form: FormData) => Promise<ImportState> }) {
  const t = useTranslations("responses");
  const [{ csv, problem, preview, done }, submit, busy] = useActionState(action, START);
  const columns = (["office", "class", "date", "words"] as const).map((name) => ({
    label: t(`staff.columns.${name}`),
  }));
  return (
    <form action={submit}>
      {done && (
        <div role="status">
          <Notice>{t("import.done", done)}</Notice>
        </div>
      )}
      {problem && <ErrorSummary title={problem} errors={[]} />}
      {preview && (
        <section aria-live="polite">
          <h2>{t("import.good", { count: preview.good })}</h2>
          {preview.sample.length > 0 && (
            <Table
              caption={t("import.sample")}
              columns={columns}
              rows={preview.sample.map(({ line, cells }) => ({ key: String(line), cells }))}
            />
          )}
          {preview.bad > 0 && (
            <>
              <h3>{t("import.wrong", { count: preview.bad })}</h3>
              <p>{t("import.wrongHint")}</p>
              <ul>
                {preview.wrong.map(({ line, problem: what }) => (
                  <li key={`${line} ${what}`}>{t("import.line", { line, problem: what })}</li>
                ))}
              </ul>
            </>
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

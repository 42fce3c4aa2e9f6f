"use server";
import { getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { attempt } from "@/app/admin/small-form";
import { type ImportState, START } from "@/components/responses/import-state";
import { clock } from "@/lib/env";
import { CSV_LIMIT_CHARACTERS, type CsvProblem } from "@/lib/responses/csv-lines";
import { importResponses } from "@/lib/responses/import-responses";
import { previewImport } from "@/lib/responses/imports/views";
import { textOfBytes } from "@/lib/shared/text-encoding";

// A sign takes two bytes or more of UTF-16; one more, so that a longer file is told to be too long.
const MOST_BYTES = 2 * CSV_LIMIT_CHARACTERS + 4;
const SAMPLE = 5;
const WRONG_SHOWN = 50;

/** Null: a file that is no text. What is in a file comes before what was pasted. */
async function textOf(form: FormData): Promise<string | null> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0)
    return textOfBytes(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
  const typed = form.get("csv");
  return typeof typed === "string" ? typed : "";
}

const saying = (message: string): Pick<ImportState, "errors"> => ({ errors: [{ field: "", message }] });

/** Members only, as what it calls checks. Shows what a file would bring, and takes it in when asked to. */
export async function importStep(slug: string, _: ImportState, form: FormData): Promise<ImportState> {
  const t = await getTranslations("responses");
  const csv = await textOf(form);
  if (csv === null) return { ...START, errors: [{ field: "file", message: t("csvProblem.csv_no_text") }] };
  const actor = await getActor();
  const empty = { ...START, csv };
  const words = (problem: { code: "not_found" | "not_allowed" } | CsvProblem): string =>
    "line" in problem ? t(`csvProblem.${problem.code}`, { line: problem.line }) : t(`problem.${problem.code}`);
  if (form.get("intent") === "take") {
    const done = await attempt("import-responses", () => importResponses(actor, slug, csv, clock()));
    if (!done) return { ...empty, ...saying(t("problem.unavailable")) };
    return done.ok ? { ...empty, csv: "", done: done.value } : { ...empty, ...saying(words(done.problem)) };
  }
  const preview = await attempt("preview-import", () => previewImport(actor, slug, csv, clock()));
  if (!preview) return { ...empty, ...saying(t("problem.unavailable")) };
  if (!preview.ok) return { ...empty, ...saying(words(preview.problem)) };
  const { lines, known, wrong } = preview.value;
  return {
    ...empty,
    preview: {
      good: lines.length - known,
      known,
      bad: new Set(wrong.map(({ line }) => line)).size,
      wrong: wrong
        .slice(0, WRONG_SHOWN)
        .map(({ line, code, names }) => ({ line, problem: t(`problem.${code}`, { names }) })),
      wrongMore: Math.max(0, wrong.length - WRONG_SHOWN),
      sample: lines.slice(0, SAMPLE).map((line) => ({
        line: line.line,
        cells: [line.office, line.class ? t(`class.${line.class}`) : "", line.receivedOn, line.words.slice(0, 80)],
      })),
    },
  };
}

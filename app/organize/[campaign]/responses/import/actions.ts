"use server";
import { getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { attempt } from "@/app/admin/small-form";
import type { ImportState } from "@/components/responses/import-form";
import { clock } from "@/lib/env";
import { CSV_LIMIT_CHARACTERS, type CsvProblem } from "@/lib/responses/csv-lines";
import { importResponses } from "@/lib/responses/import-responses";
import { previewImport } from "@/lib/responses/imports/views";

const SAMPLE = 5;
const WRONG_SHOWN = 50;

async function textOf(form: FormData): Promise<string> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return await file.slice(0, 2 * CSV_LIMIT_CHARACTERS).text();
  const typed = form.get("csv");
  return typeof typed === "string" ? typed : "";
}

/** Members only, as what it calls checks. Shows what a file would bring, and takes it in when asked to. */
export async function importStep(slug: string, _: ImportState, form: FormData): Promise<ImportState> {
  const t = await getTranslations("responses");
  const csv = await textOf(form);
  const actor = await getActor();
  const empty = { csv, problem: null, preview: null, done: null };
  const words = (problem: { code: "not_found" | "not_allowed" } | CsvProblem): string =>
    "line" in problem ? t(`csvProblem.${problem.code}`, { line: problem.line }) : t(`problem.${problem.code}`);
  if (form.get("intent") === "take") {
    const done = await attempt("import-responses", () => importResponses(actor, slug, csv, clock()));
    if (!done) return { ...empty, problem: t("problem.unavailable") };
    return done.ok ? { ...empty, csv: "", done: done.value } : { ...empty, problem: words(done.problem) };
  }
  const preview = await attempt("preview-import", () => previewImport(actor, slug, csv, clock()));
  if (!preview) return { ...empty, problem: t("problem.unavailable") };
  if (!preview.ok) return { ...empty, problem: words(preview.problem) };
  const { lines, wrong } = preview.value;
  return {
    ...empty,
    preview: {
      good: lines.length,
      bad: new Set(wrong.map(({ line }) => line)).size,
      wrong: wrong
        .slice(0, WRONG_SHOWN)
        .map(({ line, code, names }) => ({ line, problem: t(`problem.${code}`, { names }) })),
      sample: lines.slice(0, SAMPLE).map((line) => ({
        line: line.line,
        cells: [line.office, line.class ? t(`class.${line.class}`) : "", line.receivedOn, line.words.slice(0, 80)],
      })),
    },
  };
}

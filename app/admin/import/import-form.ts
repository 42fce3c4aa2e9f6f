// The import's form as it is posted: its texts by name, the file, and what to do.
import { askField } from "@/components/staff/import/import-state";
import { fromContentForm, readContentForm } from "@/lib/campaigns/content-form";

export type Posted = {
  values: Record<string, string>;
  intent: string;
  /** null: none was chosen */
  file: File | null;
  form: FormData;
};

/** Reads what was posted. Line ends become those of the spans: one character each. */
export function readPosted(form: FormData): Posted {
  const entries = [...form].filter(([name, value]) => typeof value === "string" && !name.startsWith("$"));
  const values = Object.fromEntries(entries.map(([name, value]) => [name, String(value).replaceAll("\r\n", "\n")]));
  const file = form.get("file");
  const { intent = "", ...rest } = values;
  return { values: rest, intent, file: file instanceof File && file.size > 0 ? file : null, form };
}

/** The indexes of the asks that were accepted. */
export const acceptedAsks = (values: Record<string, string>, count: number): number[] =>
  Array.from({ length: count }, (_, index) => index).filter((index) => values[askField(index, "use")] === "on");

/** The campaign's content as typed; an import has no dates and no goal yet. */
export const contentInput = (form: FormData): unknown => fromContentForm(readContentForm(form));

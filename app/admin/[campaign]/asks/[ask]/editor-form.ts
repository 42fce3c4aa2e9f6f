import type { Ask } from "@/lib/asks/ask";
import { askTextsFromForm, toForm } from "@/lib/asks/text-form";

/** The values of the editor's fields for an ask as it is now. */
export const valuesOf = (ask: Ask): Record<string, string> => ({
  ...toForm(ask.version.texts),
  measure: ask.measureId ?? "",
  reason: "",
});

export type Typed = {
  values: Record<string, string>;
  texts: unknown;
  measureId: string | null;
  reason: string;
  baseNumber: number;
  wantsPreview: boolean;
};

/** What was typed into the editor: as it is judged, and as it is shown again when it cannot be saved. */
export function readForm(form: FormData): Typed {
  const entries = [...form].filter(([name, value]) => typeof value === "string" && !name.startsWith("$"));
  const values = Object.fromEntries(entries.map(([name, value]) => [name, String(value).replaceAll("\r\n", "\n")]));
  return {
    values,
    texts: askTextsFromForm(form),
    measureId: values.measure || null,
    reason: values.reason ?? "",
    baseNumber: Number(values.baseNumber),
    wantsPreview: values.intent === "preview",
  };
}

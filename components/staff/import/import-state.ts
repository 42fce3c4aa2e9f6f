// What the import's form holds between one press of a button and the next. Nothing of it is stored anywhere else.
import type { MeasureRemark } from "@/components/staff/measure/measure-remark";
import type { Span } from "@/lib/campaigns/brief-import/proposal";

/** One proposed ask; what was typed about it stands in the form's values under `asks.<index>.`. */
export type FoundAsk = {
  span: Span;
  quote: string;
  /** whom the text names as the sponsor of its measure */
  named: string | null;
  remark: MeasureRemark;
};

/** A measure that the brief cites outside of any ask, and that does not agree with the record. */
export type TextRemark = { span: Span; cited: string; remark: MeasureRemark };

export type ImportState = {
  stage: "paste" | "propose";
  /** as typed, by field name */
  values: Record<string, string>;
  asks: FoundAsk[];
  remarks: TextRemark[];
  /** `field` is empty when it is about the whole */
  errors: { field: string; message: string }[];
  /** what was just done, to be said aloud */
  done: "read" | "empty" | "checked" | "taken" | null;
};

export const EMPTY_IMPORT: ImportState = { stage: "paste", values: {}, asks: [], remarks: [], errors: [], done: null };

/** Under which name this device keeps the form. */
export const KEPT_IMPORT = "import";

export type AskFieldName = "use" | "verb" | "stance" | "audience" | "measure" | "headline" | "summary";

/** The name of a field of the proposed ask with this index. */
export const askField = (index: number, name: AskFieldName): string => `asks.${index}.${name}`;

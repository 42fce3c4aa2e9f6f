import type { CheckLine } from "@/components/staff/editor/check-line";
import type { MeasureRemark } from "@/components/staff/measure/measure-remark";

/** What an ask's editor shows: as typed, what is wrong with it, and what the record and a reader make of it. */
export type AskEditorState = {
  /** by field name; a box that is ticked is "on" */
  values: Record<string, string>;
  /** number of the version that these words started from */
  baseNumber: number;
  /** `field` is empty when it is about the whole */
  errors: { field: string; message: string }[];
  remark: MeasureRemark;
  /** null: not asked for yet */
  checks: CheckLine[] | null;
  /** names of the committees and people to whom the audience is narrowed, by id */
  names: Record<string, string>;
  conflict: Conflict | null;
  preview: PreviewWords | null;
};

/** Somebody else's version, saved while this one was typed. */
export type Conflict = {
  number: number;
  name: string | null;
  reason: string;
  theirs: { label: string; text: string }[];
};

export type PreviewWords = {
  name: string;
  standings: { label: string; letters: { wording: string; subject: string; paragraphs: string[] }[] }[];
};

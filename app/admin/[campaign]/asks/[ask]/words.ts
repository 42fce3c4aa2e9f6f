// An ask's fields, problems, checks and versions in words.
import type { useTranslations } from "next-intl";
import type { Unread } from "@/app/admin/[campaign]/asks/[ask]/audience-adder";
import type { CheckLine } from "@/components/staff/editor/check-line";
import type { PutAsideLine } from "@/components/staff/editor/put-aside";
import type { AskCheck, Override } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import type { AskContentProblem } from "@/lib/asks/content-input";
import { toForm } from "@/lib/asks/text-form";
import { REASON_LIMIT, type ReasonProblem } from "@/lib/organizations/reason";

type Translate = ReturnType<typeof useTranslations<never>>;
export type FieldError = { field: string; message: string };

/** The editor's field for a place: "openings.sponsor.1" is the second wording in the field "openings.sponsor". */
function fieldOf(path: string): { field: string; wording: number | null } {
  const steps = path.split(".");
  const last = Number(steps.at(-1));
  const [first = ""] = steps;
  if (first === "measureId") return { field: "measure", wording: null };
  if (first === "audience") return { field: steps[1] === "states" ? "audience.states" : "audience.to", wording: null };
  return Number.isInteger(last)
    ? { field: steps.slice(0, -1).join("."), wording: last + 1 }
    : { field: path, wording: null };
}

const AUDIENCE_PARTS: Record<string, string> = {
  states: "states",
  parties: "parties",
  standings: "standings",
  committees: "committees.title",
  legislators: "legislators.title",
};

/** The name of a field of the editor: "openings.sponsor" is the opening for the sponsor. */
export function fieldLabel(field: string, t: Translate): string {
  const [part = "", detail] = field.split(".");
  if (part === "audience") return t(`staff.editor.audience.${AUDIENCE_PARTS[detail ?? ""] ?? "to"}`);
  const label = t(`staff.editor.field.${part === "measureId" ? "measure" : part}`);
  return detail ? `${t(`staff.editor.standing.${detail}`)}: ${label}` : label;
}

const placed = (path: string, message: string, t: Translate): { field: string; message: string } => {
  const { field, wording } = fieldOf(path);
  return {
    field,
    message: wording === null ? message : t("staff.editor.wordingProblem", { number: wording, problem: message }),
  };
};

/** What keeps a content from being saved, each with the name of its field. */
export const contentErrors = (problems: readonly AskContentProblem[], t: Translate): FieldError[] =>
  problems.map(({ path, code, name, max }) => {
    const { field, message } = placed(path, t(`asks.problem.${code}`, { name: name ?? "", max: max ?? 0 }), t);
    return { field, message: `${fieldLabel(field, t)}: ${message}` };
  });

export const reasonErrors = (problem: ReasonProblem | null, t: Translate): FieldError[] =>
  problem ? [{ field: "reason", message: t(`staff.editor.reasonProblem.${problem}`, { max: REASON_LIMIT }) }] : [];

/** What could not be understood at all. */
export const unreadErrors = (unread: readonly Unread[], t: Translate): FieldError[] =>
  unread.map(({ field, code, name }) => ({ field, message: t(`staff.editor.unread.${code}`, { name }) }));

/** Checks in sentences, each with its place in the editor. */
export const checkLines = (checks: readonly AskCheck[], t: Translate): CheckLine[] =>
  checks.map(({ key, code, path, data, overridable }) => {
    const { field, message } = placed(path, t(`asks.check.${code}`, data), t);
    return { key, field, place: fieldLabel(field, t), message, overridable };
  });

/** A check that somebody put aside, in words: its sentence, or its name where what it mentioned was not kept. */
export const overrideLines = (
  overrides: readonly (Override & { by: string | null; data?: AskCheck["data"] })[],
  t: Translate,
): PutAsideLine[] =>
  overrides.map(({ key, code, path, reason, by, data }) => {
    const { field, message } = placed(path, data ? t(`asks.check.${code}`, data) : t(`staff.checkName.${code}`), t);
    return { key, check: `${fieldLabel(field, t)}: ${message}`, reason, by };
  });

/** What a version says, by the names of the editor's fields. */
export const wordsOf = ({ texts }: Pick<AskContent, "texts">, t: Translate): { label: string; text: string }[] =>
  Object.entries(toForm(texts))
    .filter(([, text]) => text !== "")
    .map(([field, text]) => ({ label: fieldLabel(field, t), text }));

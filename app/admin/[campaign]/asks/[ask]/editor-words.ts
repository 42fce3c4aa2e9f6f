import type { useTranslations } from "next-intl";
import type { Preview } from "@/app/admin/[campaign]/asks/[ask]/preview";
import type { Conflict, EditorState, PreviewWords } from "@/components/staff/editor-state";
import type { EditAskProblem } from "@/lib/asks/edit-ask";
import type { AskTextProblem } from "@/lib/asks/input";
import { toForm } from "@/lib/asks/text-form";
import type { VersionLine } from "@/lib/asks/views";
import { REASON_LIMIT } from "@/lib/organizations/reason";

type Translate = ReturnType<typeof useTranslations<never>>;
type FieldError = Omit<EditorState["errors"][number], "label">;
type Invalid = Extract<EditAskProblem, { code: "invalid" }>;

/** The form's field for a problem's place: "openings.sponsor.1" is the second wording in the field "openings.sponsor". */
function fieldOf(path: string): { field: string; wording: number | null } {
  const steps = path.split(".");
  const last = Number(steps.at(-1));
  return Number.isInteger(last)
    ? { field: steps.slice(0, -1).join("."), wording: last + 1 }
    : { field: path, wording: null };
}

/** What keeps an edit from being saved, each beside the field that it is about. */
export function errorsOf({ texts, measure, reason }: Omit<Invalid, "code">, t: Translate): EditorState["errors"] {
  const ofText = (problem: AskTextProblem): FieldError => {
    const { field, wording } = fieldOf(problem.path);
    const message = t(`asks.problem.${problem.code}`, { name: problem.name ?? "", max: problem.max ?? 0 });
    return {
      field,
      message: wording === null ? message : t("staff.editor.wordingProblem", { number: wording, problem: message }),
    };
  };
  const errors = texts.map(ofText);
  if (measure) errors.unshift({ field: "measure", message: t(`staff.editor.measureProblem.${measure}`) });
  if (reason)
    errors.push({ field: "reason", message: t(`staff.editor.reasonProblem.${reason}`, { max: REASON_LIMIT }) });
  return errors.map((error) => ({ ...error, label: fieldLabel(error.field, t) }));
}

/** The name of a field of the editor: "openings.sponsor" is the opening for the sponsor. */
export function fieldLabel(field: string, t: Translate): string {
  const [part = "", standing] = field.split(".");
  const label = t(`staff.editor.field.${part}`);
  return standing ? `${t(`staff.editor.standing.${standing}`)}: ${label}` : label;
}

/** What a version says, by the names of the editor's fields. */
export const wordsOf = ({ texts }: Pick<VersionLine, "texts">, t: Translate): { label: string; text: string }[] =>
  Object.entries(toForm(texts))
    .filter(([, text]) => text !== "")
    .map(([field, text]) => ({ label: fieldLabel(field, t), text }));

/** Somebody else's version, for who finds that it was saved while they typed. */
export function conflictWords(theirs: VersionLine | undefined, t: Translate): Conflict | null {
  if (!theirs) return null;
  const { number, reason } = theirs;
  const name = theirs.by ?? t("staff.editor.conflict.somebody");
  return {
    title: t("staff.editor.conflict.title", { name, number }),
    body: t("staff.editor.conflict.body", { reason, next: number + 1 }),
    theirsLabel: t("staff.editor.conflict.theirs"),
    theirs: wordsOf(theirs, t),
  };
}

/** A preview in words. */
export const previewWords = ({ name, standings }: Preview, t: Translate): PreviewWords => ({
  title: t("staff.editor.preview.title"),
  intro: t("staff.editor.preview.intro", { name }),
  standings: standings.map(({ kind, letters }) => ({
    label: t(`staff.editor.standing.${kind}`),
    letters: letters.map(({ subject, opening, request }, index) => ({
      wording: t("staff.editor.preview.wording", { number: index + 1, total: letters.length }),
      subject: t("staff.editor.preview.subject", { subject }),
      paragraphs: [...opening.split(/\n+/), ...request.split(/\n+/)].filter((paragraph) => paragraph.trim() !== ""),
    })),
  })),
});

"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { readForm } from "@/app/admin/[campaign]/asks/[ask]/editor-form";
import { conflictWords, errorsOf, previewWords } from "@/app/admin/[campaign]/asks/[ask]/editor-words";
import { previewEdit } from "@/app/admin/[campaign]/asks/[ask]/preview";
import type { EditorState } from "@/components/staff/editor-state";
import type { AskKey } from "@/lib/asks/ask-key";
import { editAsk } from "@/lib/asks/edit-ask";
import { findAskEditor } from "@/lib/asks/views";
import { clock } from "@/lib/env";
import { log } from "@/lib/log";

/** Shows what was typed as letters, or saves it as a new version; nothing typed is lost when it can be neither. */
export async function editOrPreview(at: AskKey, _before: EditorState, form: FormData): Promise<EditorState> {
  const path = `/admin/${at.campaignSlug}/asks/${at.askSlug}`;
  const actor = await requireMember(path);
  const t = await getTranslations();
  const { values, wantsPreview, ...typed } = readForm(form);
  const shown: EditorState = {
    values,
    baseNumber: typed.baseNumber,
    errorTitle: "",
    errors: [],
    conflict: null,
    preview: null,
  };
  const refused = (errors: EditorState["errors"]): EditorState => ({
    ...shown,
    errors,
    errorTitle: t("staff.editor.errorTitle", { count: errors.length }),
  });
  const refusedAsAWhole = (message: string): EditorState => refused([{ field: "", label: "", message }]);

  const editor = await findAskEditor(actor, at).catch(() => undefined);
  if (editor === undefined) return refusedAsAWhole(t("staff.editor.unavailable"));
  if (wantsPreview) {
    const preview = await previewEdit(orNotFound(editor), typed, clock());
    return preview.ok ? { ...shown, preview: previewWords(preview.value, t) } : refused(errorsOf(preview.problem, t));
  }

  const saved = await editAsk(actor, { ...at, ...typed }, clock()).catch(() => null);
  if (!saved) {
    log().error({ verb: "ask.edited" }, "could not save");
    return refusedAsAWhole(t("staff.editor.unavailable"));
  }
  if (!saved.ok) {
    switch (saved.problem.code) {
      case "invalid":
        return refused(errorsOf(saved.problem, t));
      case "conflict": {
        const { versions } = orNotFound(await findAskEditor(actor, at));
        return {
          ...shown,
          baseNumber: versions[0]?.number ?? typed.baseNumber,
          conflict: conflictWords(versions[0], t),
        };
      }
      default:
        return refusedAsAWhole(t(`staff.editor.stateProblem.${saved.problem.code}`));
    }
  }
  revalidatePath(`/c/${at.campaignSlug}`, "layout");
  redirect(`${path}?saved=${saved.value.number}`);
}

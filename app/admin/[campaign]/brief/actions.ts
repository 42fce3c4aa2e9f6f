"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { contentErrors } from "@/app/admin/[campaign]/content-errors";
import { showAnew } from "@/app/c/show-anew";
import type { BriefEditorState } from "@/components/staff/brief/brief-editor-state";
import { editCampaign } from "@/lib/asks/edit-campaign";
import { fromContentForm, readContentForm, toContentForm } from "@/lib/campaigns/content-form";
import { clock } from "@/lib/env";
import { log } from "@/lib/log";

/** Shows the brief as typed, or saves it for everybody to see; nothing typed is lost when it cannot be saved. */
export async function editBrief(slug: string, _before: BriefEditorState, form: FormData): Promise<BriefEditorState> {
  const path = `/admin/${slug}/brief`;
  const actor = await requireMember(path);
  const t = await getTranslations();
  const typed = readContentForm(form);
  const reason = String(form.get("reason") ?? "");
  const baseRevision = Number(form.get("baseRevision"));
  const shown: BriefEditorState = { values: { ...typed, reason }, baseRevision, errors: [], theirs: null };
  if (form.get("intent") !== "save") return shown;

  const input = { slug, baseRevision, content: fromContentForm(typed), reason };
  const saved = await editCampaign(actor, input, clock()).catch(() => null);
  if (!saved) {
    log().error({ verb: "campaign.edited" }, "could not save");
    return { ...shown, errors: [{ field: "", message: t("staff.editor.unavailable") }] };
  }
  if (saved.ok) {
    showAnew(slug);
    redirect(`${path}?saved=${saved.value.revision}`);
  }
  switch (saved.problem.code) {
    case "conflict":
      return { ...shown, baseRevision: saved.problem.revision, theirs: toContentForm(saved.problem.theirs) };
    case "invalid":
      return { ...shown, errors: contentErrors(saved.problem, t) };
    default:
      return { ...shown, errors: [{ field: "", message: t(`staff.editor.stateProblem.${saved.problem.code}`) }] };
  }
}

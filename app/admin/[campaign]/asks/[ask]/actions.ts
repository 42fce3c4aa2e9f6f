"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { namesOf } from "@/app/admin/[campaign]/asks/[ask]/audience-adder";
import { readEditorForm } from "@/app/admin/[campaign]/asks/[ask]/editor-form";
import { previewWords } from "@/app/admin/[campaign]/asks/[ask]/example-letters";
import {
  checkLines,
  contentErrors,
  reasonErrors,
  unreadErrors,
  wordsOf,
} from "@/app/admin/[campaign]/asks/[ask]/words";
import { remarkOn } from "@/app/admin/import/measure-check";
import { recite } from "@/app/admin/import/take-suggestion";
import { orNotFound } from "@/app/or-not-found";
import type { AskEditorState } from "@/components/staff/editor/ask-editor-state";
import type { AskVerb } from "@/lib/asks/ask";
import type { AskKey } from "@/lib/asks/ask-key";
import type { AudienceOffice } from "@/lib/asks/audience";
import { parseAskContent } from "@/lib/asks/content-input";
import { saveAskDraft } from "@/lib/asks/save-ask-draft";
import { findAskEditor } from "@/lib/asks/staff/views";
import { checkTyped } from "@/lib/asks/typed/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { parseCitation } from "@/lib/congress/citation";
import { clock } from "@/lib/env";
import { checkVersion } from "@/lib/letters/check-version";
import { log } from "@/lib/log";

/** Looks at what was typed, shows it as letters, or saves it as a new draft; nothing typed is ever lost. */
export async function editAskStep(at: AskKey, _before: AskEditorState, form: FormData): Promise<AskEditorState> {
  const path = `/admin/${at.campaignSlug}/asks/${at.askSlug}`;
  const actor = await requireMember(path);
  const t = await getTranslations();
  const now = clock();
  const intent = String(form.get("intent") ?? "");
  if (intent.startsWith("take:")) takeMeasure(form, intent.slice("take:".length));
  const typed = readEditorForm(form, now);
  const { values, content } = typed;
  const shown: AskEditorState = {
    values,
    baseNumber: Number(values.baseNumber),
    errors: unreadErrors(typed.errors, t),
    remark: await remarkOn(
      {
        citation: values.measure ?? "",
        verb: values.verb as AskVerb,
        to: values["audience.to"] as AudienceOffice,
        named: null,
      },
      now,
    ).catch(() => ({ code: "none" as const, data: {}, suggestion: null })),
    checks: null,
    names: namesOf(values),
    conflict: null,
    preview: null,
  };
  const unavailable = (): AskEditorState => {
    log().error({ verb: "ask.drafted" }, "could not save");
    return { ...shown, errors: [{ field: "", message: t("staff.editor.unavailable") }] };
  };
  const campaign = await findStaffCampaign(actor, at.campaignSlug).catch(() => undefined);
  if (campaign === undefined) return unavailable();
  const parsed = parseAskContent(content, orNotFound(campaign).brief);
  if (!parsed.ok) return { ...shown, errors: [...shown.errors, ...contentErrors(parsed.problem, t)] };
  if (shown.errors.length > 0) return shown;

  if (intent !== "save") {
    const checks = await checkTyped(orNotFound(campaign), parsed.value, now, checkVersion).catch(() => null);
    if (!checks) return unavailable();
    const preview = intent === "preview" ? await previewWords(parsed.value, orNotFound(campaign), now, t) : null;
    return { ...shown, checks: checkLines(checks, t), preview };
  }

  const { baseNumber } = shown;
  const reason = values.reason ?? "";
  const saved = await saveAskDraft(actor, { ...at, baseNumber, content, reason }, now).catch(() => null);
  if (!saved) return unavailable();
  if (saved.ok) redirect(`${path}/review?saved=${saved.value.number}`);
  switch (saved.problem.code) {
    case "invalid": {
      const { problem } = saved;
      return { ...shown, errors: [...contentErrors(problem.content, t), ...reasonErrors(problem.reason, t)] };
    }
    case "conflict": {
      const { latest } = orNotFound(await findAskEditor(actor, at, now, checkVersion));
      const { number, by: name, reason: why } = latest;
      return {
        ...shown,
        baseNumber: number,
        conflict: { number, name, reason: why, theirs: wordsOf(latest.content, t) },
      };
    }
    default:
      return { ...shown, errors: [{ field: "", message: t(`staff.editor.stateProblem.${saved.problem.code}`) }] };
  }
}

/** Puts another measure into the form, and cites it wherever the texts cite the one before. */
function takeMeasure(form: FormData, suggestion: string): void {
  const from = parseCitation(String(form.get("measure") ?? ""));
  form.set("measure", suggestion);
  if (!from) return;
  for (const [name, value] of [...form]) {
    if (typeof value === "string" && !/^(?:intent|measure|baseNumber|reason)$|^\$/.test(name)) {
      form.set(name, recite(value, from, suggestion));
    }
  }
}

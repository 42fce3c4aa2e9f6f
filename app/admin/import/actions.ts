"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getActor, requireMember } from "@/app/actor";
import { headlineOf } from "@/app/admin/import/ask-words";
import { companionsOf } from "@/app/admin/import/companions";
import { create } from "@/app/admin/import/create";
import { followDropped, judgeFound, readBrief, valuesFound } from "@/app/admin/import/found";
import { type Posted, readPosted } from "@/app/admin/import/import-form";
import { remarkOn } from "@/app/admin/import/measure-check";
import { reciteBrief, takeSuggestion } from "@/app/admin/import/take-suggestion";
import { askField, EMPTY_IMPORT, type ImportState } from "@/components/staff/import/import-state";
import type { MeasureRemark, TypedMeasure } from "@/components/staff/measure/measure-remark";
import { readBriefFile } from "@/lib/campaigns/brief-import/read-brief-file";
import { parseCitation } from "@/lib/congress/citation";
import { congressAt } from "@/lib/congress/congress-clock";
import { clock } from "@/lib/env";
import { log } from "@/lib/log";
import { newId } from "@/lib/shared/id";

/** One press of a button of the import. Only "create" saves anything; each answer has everything that was typed. */
export async function importBriefStep(before: ImportState, form: FormData): Promise<ImportState> {
  const posted = readPosted(form);
  await requireMember("/admin/import");
  const t = await getTranslations();
  const result = await step(posted).catch((error: unknown) => {
    log().error({ verb: "campaign.created", error: error instanceof Error ? error.name : "unknown" }, "import failed");
    return null;
  });
  if (result && "createdSlug" in result) redirect(`/admin/${result.createdSlug}?done=created`);
  if (result) return result;
  const stage = posted.values.stage === "propose" ? "propose" : "paste";
  const { asks, remarks } = stage === before.stage ? before : EMPTY_IMPORT;
  return {
    stage,
    values: posted.values,
    asks,
    remarks,
    errors: [{ field: "", message: t("import.problem.unavailable") }],
    done: null,
  };
}

async function step(posted: Posted): Promise<ImportState | { createdSlug: string }> {
  const { intent, values } = posted;
  const [verb = "", first = "", ...rest] = intent.split(":");
  switch (verb) {
    case "read":
      return read(posted);
    case "empty":
      return propose(
        { ...EMPTY_IMPORT.values, organization: values.organization ?? "", text: "", id: newId() },
        "empty",
      );
    case "back":
      return { ...EMPTY_IMPORT, values };
    case "take":
      return propose(await take(values, Number(first), rest.join(":")), "taken");
    case "take-text":
      return takeInText(values, first, rest.join(":"));
    case "create":
      return create(posted, (problems) => propose(values, null, problems));
    case "resume":
      return values.stage === "propose" ? propose(values, null) : { ...EMPTY_IMPORT, values };
    default:
      return propose(values, "checked");
  }
}

/** A suggestion taken; an ask that changed its verb with it gets a headline of that verb. */
async function take(values: ImportState["values"], index: number, suggestion: string): Promise<ImportState["values"]> {
  const taken = takeSuggestion(values, index, suggestion);
  const verb = askField(index, "verb");
  if (taken[verb] === values[verb]) return taken;
  const headline = headlineOf({ verb: "cosponsor", text: "" }, suggestion, await getTranslations());
  return { ...taken, [askField(index, "headline")]: headline };
}

/** The proposals for what is typed now. */
async function propose(
  values: ImportState["values"],
  done: ImportState["done"],
  errors: ImportState["errors"] = [],
): Promise<ImportState> {
  const now = clock();
  const proposal = await readBrief(values.text ?? "", now);
  const found = await judgeFound(proposal, values, now);
  return {
    stage: "propose",
    values: followDropped(proposal, values),
    ...found,
    errors,
    done: errors.length > 0 ? null : done,
  };
}

/** What was pasted or uploaded, as text; then everything that is found in it. */
async function read({ values, file }: Posted): Promise<ImportState> {
  const t = await getTranslations();
  const refused = (field: string, message: string): ImportState => ({
    ...EMPTY_IMPORT,
    values,
    errors: [{ field, message }],
  });
  const pasted = values.text ?? "";
  if (!file && pasted.trim() === "") return refused("text", t("import.problem.nothing"));
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted);
  const text = await readBriefFile(bytes, file?.name ?? "");
  if (!text.ok) return refused(file ? "file" : "text", t(`import.problem.file.${text.problem}`));

  const now = clock();
  const proposal = await readBrief(text.value.text.replaceAll("\r\n", "\n"), now);
  const { organization = "" } = values;
  const companions = await companionsOf(proposal, congressAt(now));
  const found = { ...valuesFound(proposal, companions, now, t), organization, text: proposal.text, id: newId() };
  return propose(found, "read");
}

/** Cites another measure in the brief than the one that a remark is about. */
async function takeInText(values: ImportState["values"], cited: string, suggestion: string): Promise<ImportState> {
  const from = parseCitation(cited);
  return propose(from ? reciteBrief(values, from, suggestion) : values, "taken");
}

/** What the record says of a measure while it is typed. Of no use to anybody who is not staff. */
export async function checkMeasure(typed: TypedMeasure): Promise<MeasureRemark> {
  const actor = await getActor();
  if (!actor || actor.memberships.length === 0) return { code: "none", data: {}, suggestion: null };
  const text = (value: unknown): string => String(value ?? "").slice(0, 400);
  const named = typed.named === null ? null : text(typed.named);
  return remarkOn({ ...typed, citation: text(typed.citation), named }, clock());
}

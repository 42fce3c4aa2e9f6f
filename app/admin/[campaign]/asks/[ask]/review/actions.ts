"use server";
// The steps of a version's life that a person takes.
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { checkLines } from "@/app/admin/[campaign]/asks/[ask]/words";
import { attempt, problemWords, refuse, typedIn, unavailable } from "@/app/admin/small-form";
import { showAnew } from "@/app/c/show-anew";
import type { ActionFormState } from "@/components/staff/action-form";
import { approveVersion } from "@/lib/asks/approve-version";
import type { AskKey } from "@/lib/asks/ask-key";
import { proposeVersion } from "@/lib/asks/propose-version";
import { retireAsk } from "@/lib/asks/retire-ask";
import { returnVersion } from "@/lib/asks/return-version";
import { rollBackAsk } from "@/lib/asks/roll-back-ask";
import { scheduleVersion } from "@/lib/asks/schedule-version";
import { momentInWashington } from "@/lib/congress/washington-time";
import { clock } from "@/lib/env";
import { checkVersion } from "@/lib/letters/check-version";
import { declareSolo } from "@/lib/organizations/declare-solo";
import { REASON_LIMIT } from "@/lib/organizations/reason";

const pathOf = ({ campaignSlug, askSlug }: AskKey): string => `/admin/${campaignSlug}/asks/${askSlug}/review`;

/** The hour that was typed; null: at once. Undefined: it is none. */
function hourOf(typed: string): Date | null | undefined {
  return typed.trim() === "" ? null : (momentInWashington(typed) ?? undefined);
}

/** Puts a draft before whoever may approve it, with the reasons for which checks are put aside. */
export async function propose(at: AskKey, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(pathOf(at));
  const t = await getTranslations();
  const goesLiveAt = hourOf(values.goesLiveAt ?? "");
  if (goesLiveAt === undefined) return refuse(values, { field: "goesLiveAt", message: t("staff.review.badHour") });
  const overrides = Object.entries(values).flatMap(([name, reason]) =>
    name.startsWith("override.") && reason.trim() !== "" ? [{ key: name.slice("override.".length), reason }] : [],
  );
  const input = { ...at, number: Number(values.number), goesLiveAt, overrides };
  const result = await attempt("ask.proposed", () => proposeVersion(actor, input, clock(), checkVersion));
  if (!result) return unavailable(values);
  if (result.ok) redirect(`${pathOf(at)}?done=proposed`);
  const { problem } = result;
  if (problem.code === "in_the_past") {
    return refuse(values, { field: "goesLiveAt", message: t("staff.editor.stateProblem.in_the_past") });
  }
  if (problem.code !== "checks") return refuse(values, await problemWords(problem.code));
  const reasons = problem.reasons.map(({ key, problem: code }) => ({
    field: `override.${key}`,
    message: t(`staff.editor.reasonProblem.${code}`, { max: REASON_LIMIT }),
  }));
  const left = checkLines(problem.checks, t)
    .filter(({ key }) => problem.reasons.every((reason) => reason.key !== key))
    .map(({ key, overridable }) => ({
      field: overridable ? `override.${key}` : "",
      message: t(overridable ? "staff.review.mendOrSay" : "staff.review.notOverridable"),
    }));
  return refuse(values, ...reasons, ...left);
}

/** Approves what another admin proposed. */
export async function approve(at: AskKey, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(pathOf(at));
  const t = await getTranslations();
  const input = { ...at, number: Number(values.number), note: values.note ?? "" };
  const result = await attempt("ask.approved", () => approveVersion(actor, input, clock(), checkVersion));
  if (!result) return unavailable(values);
  if (!result.ok) {
    const { problem } = result;
    if (problem.code !== "checks") return refuse(values, await problemWords(problem.code));
    const left = checkLines(problem.checks, t).map(({ place, message }) => ({
      field: "",
      message: `${place}: ${message}`,
    }));
    return refuse(values, { field: "", message: t("staff.review.changedSince") }, ...left);
  }
  showAnew(at.campaignSlug);
  redirect(`${pathOf(at)}?done=${result.value.state === "live" ? "published" : "approved"}`);
}

/** Sends a version back to be a draft. */
export async function sendBack(at: AskKey, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(pathOf(at));
  const input = { ...at, number: Number(values.number), reason: values.reason ?? "" };
  const result = await attempt("ask.returned", () => returnVersion(actor, input, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) return refuse(values, await problemWords(result.problem));
  redirect(`${pathOf(at)}?done=returned`);
}

/** Gives an approved version another hour, or makes it live now. */
export async function schedule(at: AskKey, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(pathOf(at));
  const t = await getTranslations("staff.review");
  const goesLiveAt = hourOf(values.goesLiveAt ?? "");
  if (goesLiveAt === undefined) return refuse(values, { field: "goesLiveAt", message: t("badHour") });
  const input = { ...at, number: Number(values.number), goesLiveAt, reason: values.reason ?? "" };
  const result = await attempt("ask.scheduled", () => scheduleVersion(actor, input, clock(), checkVersion));
  if (!result) return unavailable(values);
  if (!result.ok) return refuse(values, await problemWords(result.problem));
  showAnew(at.campaignSlug);
  redirect(`${pathOf(at)}?done=${result.value.state === "live" ? "published" : "scheduled"}`);
}

/** Makes an earlier version live again. */
export async function rollBack(at: AskKey, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(pathOf(at));
  const input = { ...at, number: Number(values.number), reason: values.reason ?? "" };
  const result = await attempt("ask.rolled_back", () => rollBackAsk(actor, input, clock(), checkVersion));
  if (!result) return unavailable(values);
  if (!result.ok) return refuse(values, await problemWords(result.problem));
  showAnew(at.campaignSlug);
  redirect(`${pathOf(at)}?done=rolledBack`);
}

/** Takes an ask from the campaign. */
export async function retire(at: AskKey, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(pathOf(at));
  const result = await attempt("ask.retired", () => retireAsk(actor, { ...at, reason: values.reason ?? "" }, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) return refuse(values, await problemWords(result.problem));
  showAnew(at.campaignSlug);
  redirect(`${pathOf(at)}?done=retired`);
}

/** Says on the record that nobody else can approve. */
export async function declareAlone(
  at: AskKey,
  organizationId: string,
  _before: ActionFormState,
  form: FormData,
): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(pathOf(at));
  const input = { organizationId, reason: values.reason ?? "" };
  const result = await attempt("organization.solo_declared", () => declareSolo(actor, input, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) return refuse(values, await problemWords(result.problem));
  redirect(`${pathOf(at)}?done=solo`);
}

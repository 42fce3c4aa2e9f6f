"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import type { ActionFormState } from "@/components/staff/action-form";
import type { AskKey } from "@/lib/asks/ask-key";
import { requestSync } from "@/lib/asks/record/request-sync";
import { reintroduceAsk } from "@/lib/asks/reintroduce-ask";
import { type MeasureRef, parseCitation } from "@/lib/congress/citation";
import { citationOf } from "@/lib/congress/measure";
import { clock } from "@/lib/env";
import { checkVersion } from "@/lib/letters/check-version";
import { log } from "@/lib/log";
import { REASON_LIMIT } from "@/lib/organizations/reason";

/** `congress`: the one that is meant when the number is typed without. */
type At = AskKey & { congress: number };

/** Carries an ask to the measure that its own was introduced again as; what was typed stays when it cannot be done. */
export async function reintroduce(at: At, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const actor = await requireMember("/admin/congress");
  const t = await getTranslations("clock.reintroduce.problem");
  const words = await getTranslations("staff.editor.reasonProblem");
  const values = { measure: String(form.get("measure") ?? ""), reason: String(form.get("reason") ?? "") };
  const refused = (...errors: ActionFormState["errors"]): ActionFormState => ({ values, errors });
  const ref = parseCitation(values.measure);
  if (!ref) return refused({ field: "measure", message: t("not_a_citation") });

  const congress = ref.congress ?? at.congress;
  const measureId = idOf({ ...ref, congress });
  const { campaignSlug, askSlug } = at;
  const input = { campaignSlug, askSlug, measureId, reason: values.reason };
  const done = await reintroduceAsk(actor, input, clock(), checkVersion).catch(() => null);
  if (!done) {
    log().error({ verb: "ask.reintroduced" }, "could not save");
    return refused({ field: "", message: t("unavailable") });
  }
  if (!done.ok) {
    if (done.problem.code !== "invalid") return refused({ field: "", message: t(done.problem.code) });
    const { measure, reason } = done.problem;
    // The record reads what live asks name; a number that no ask has yet is read because somebody asks.
    if (measure === "measure_unknown") await requestSync(actor, measureId).catch(() => null);
    return refused(
      ...(measure ? [{ field: "measure", message: t(measure, { citation: citationOf(ref), congress }) }] : []),
      ...(reason ? [{ field: "reason", message: words(reason, { max: REASON_LIMIT }) }] : []),
    );
  }
  revalidatePath(`/admin/${campaignSlug}`, "layout");
  const { number, state } = done.value;
  redirect(
    `/admin/congress?${new URLSearchParams({ done: state, number: String(number), campaign: campaignSlug, ask: askSlug })}`,
  );
}

const idOf = ({ congress, type, number }: MeasureRef): string => `${congress}-${type}-${number}`;

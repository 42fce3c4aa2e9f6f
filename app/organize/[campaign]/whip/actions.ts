"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { attempt, refuse, typedIn } from "@/app/admin/small-form";
import type { ActionFormState } from "@/components/staff/action-form";
import type { Chamber } from "@/lib/congress/measure";
import { clock } from "@/lib/env";
import { type PositionPlace, recordPosition } from "@/lib/responses/record-position";
import { setGoal } from "@/lib/responses/set-goal";
import { withdrawPosition } from "@/lib/responses/withdraw-position";

const ledgerOf = ({ campaignSlug, askSlug, bioguide }: PositionPlace): string =>
  `/organize/${encodeURIComponent(campaignSlug)}/whip/${bioguide}?${new URLSearchParams({ ask: askSlug })}`;

/** Members only, as the use case checks. Records a position; what was typed comes back with the reason when it cannot. */
export async function recordPositionStep(
  place: PositionPlace,
  _: ActionFormState,
  form: FormData,
): Promise<ActionFormState> {
  const values = typedIn(form);
  const t = await getTranslations("whip.problem");
  const { stance = "", evidence = "", on = "", url = "", quote = "", note = "" } = values;
  const typed = { stance, evidence, on, url, quote, note };
  const actor = await getActor();
  const done = await attempt("record-position", () => recordPosition(actor, place, typed, clock()));
  if (!done) return refuse(values, { field: "", message: t("unavailable") });
  if (done.ok) redirect(`${ledgerOf(place)}&${new URLSearchParams({ saved: values.key ?? "" })}`);
  if (done.problem.code !== "typed") return refuse(values, { field: "", message: t(done.problem.code) });
  return refuse(values, ...done.problem.problems.map(({ field, code }) => ({ field, message: t(code) })));
}

/** Members only, as the use case checks. Takes a record back, with the reason. */
export async function withdrawStep(
  place: PositionPlace,
  recordId: string,
  _: ActionFormState,
  form: FormData,
): Promise<ActionFormState> {
  const values = typedIn(form);
  const t = await getTranslations("whip.problem");
  const input = { campaignSlug: place.campaignSlug, recordId, reason: values.reason ?? "" };
  const actor = await getActor();
  const done = await attempt("withdraw-position", () => withdrawPosition(actor, input, clock()));
  if (done?.ok) redirect(ledgerOf(place));
  const code = done ? done.problem : "unavailable";
  return refuse(values, { field: code.startsWith("reason") ? "reason" : "", message: t(code) });
}

/** Members only, as the use case checks. Chooses what an ask needs. */
export async function goalStep(
  place: { campaignSlug: string; askSlug: string; chamber: Chamber },
  back: string,
  _: ActionFormState,
  form: FormData,
): Promise<ActionFormState> {
  const values = typedIn(form);
  const t = await getTranslations("whip");
  const actor = await getActor();
  const input = { ...place, kind: values.kind ?? "", wanted: values.wanted ?? "" };
  const done = await attempt("set-goal", () => setGoal(actor, input, clock()));
  if (done?.ok) redirect(back);
  if (!done) return refuse(values, { field: "", message: t("problem.unavailable") });
  const message = done.problem === "bad_goal" ? t("goal.bad") : t(`problem.${done.problem}`);
  return refuse(values, { field: done.problem === "bad_goal" ? "kind" : "", message });
}

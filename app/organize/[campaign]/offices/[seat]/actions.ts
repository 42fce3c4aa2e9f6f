"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { attempt, refuse, typedIn } from "@/app/admin/small-form";
import type { ActionFormState } from "@/components/staff/action-form";
import { clock } from "@/lib/env";
import { recordMeeting } from "@/lib/insights/record-meeting";
import { withdrawMeeting } from "@/lib/insights/withdraw-meeting";

type Place = { campaignSlug: string; seatId: string };

const meetingsOf = ({ campaignSlug, seatId }: Place, noted = ""): string => {
  const query = noted && `?${new URLSearchParams({ noted })}`;
  return `/organize/${encodeURIComponent(campaignSlug)}/offices/${encodeURIComponent(seatId)}${query}#meetings`;
};

/** Members only, as the use case checks. Notes a meeting; what was typed comes back with the reason when it cannot. */
export async function recordMeetingStep(place: Place, _: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const t = await getTranslations("offices.problem");
  const { on = "", present = "", note = "" } = values;
  const actor = await getActor();
  const done = await attempt("record-meeting", () => recordMeeting(actor, place, { on, present, note }, clock()));
  if (!done) return refuse(values, { field: "", message: t("unavailable") });
  if (done.ok) redirect(meetingsOf(place, values.key));
  if (done.problem.code !== "typed") return refuse(values, { field: "", message: t(done.problem.code) });
  return refuse(values, ...done.problem.problems.map(({ field, code }) => ({ field, message: t(code) })));
}

/** Members only, as the use case checks. Takes a note back, with the reason. */
export async function withdrawMeetingStep(
  place: Place,
  meetingId: string,
  _: ActionFormState,
  form: FormData,
): Promise<ActionFormState> {
  const values = typedIn(form);
  const t = await getTranslations("offices.problem");
  const input = { campaignSlug: place.campaignSlug, meetingId, reason: values.reason ?? "" };
  const actor = await getActor();
  const done = await attempt("withdraw-meeting", () => withdrawMeeting(actor, input, clock()));
  if (done?.ok) redirect(meetingsOf(place));
  const code = done ? done.problem : "unavailable";
  return refuse(values, { field: code.startsWith("reason") ? "reason" : "", message: t(code) });
}

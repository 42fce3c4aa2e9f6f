"use server";
// What an organizer puts on a campaign's time line.
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { attempt, refuse, typedIn, unavailable } from "@/app/admin/small-form";
import type { ActionFormState } from "@/components/staff/action-form";
import { clock } from "@/lib/env";
import { addEvent } from "@/lib/insights/add-event";
import { parseEventForm, TITLE_MAX } from "@/lib/insights/events/campaign-event";
import { removeEvent } from "@/lib/insights/remove-event";

const pathOf = (slug: string): string => `/organize/${encodeURIComponent(slug)}`;

/** Adds an event. Fields: campaign, on, kind, title. */
export async function putOnTimeLine(_before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const slug = values.campaign ?? "";
  const actor = await requireMember(pathOf(slug));
  const t = await getTranslations("overview.events.problem");
  const event = parseEventForm(form);
  if (!event.ok) {
    const { code } = event.problem;
    return refuse(values, { field: code === "no_day" ? "on" : "title", message: t(code, { max: TITLE_MAX }) });
  }
  const added = await attempt("event.added", () => addEvent(actor, slug, event.value, clock()));
  if (!added) return unavailable(values);
  if (!added.ok) return refuse(values, { field: "", message: t(added.problem.code) });
  redirect(`${pathOf(slug)}#events`);
}

/** Takes an event away; one that is gone already stays gone. Fields: campaign, id. */
export async function takeOffTimeLine(form: FormData): Promise<void> {
  const { campaign = "", id = "" } = typedIn(form);
  const actor = await requireMember(pathOf(campaign));
  await removeEvent(actor, campaign, id);
  redirect(`${pathOf(campaign)}#events`);
}

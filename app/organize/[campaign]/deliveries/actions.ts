"use server";
// What an organizer stops and lets go on. Each look of a worker at a letter sees it.
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireMember } from "@/app/actor";
import { attempt, problemWords, refuse, typedIn, unavailable } from "@/app/admin/small-form";
import { outcomeQuery } from "@/app/organize/[campaign]/deliveries/done-words";
import type { ActionFormState } from "@/components/staff/action-form";
import type { PausedScope } from "@/lib/delivery/pause";
import { pauseDelivery } from "@/lib/delivery/pause-delivery";
import { resumeDelivery } from "@/lib/delivery/resume-delivery";
import { clock } from "@/lib/env";

const way = z.enum(["email", "cwc", "post"]);
const paused = z.union([
  z.object({ scope: z.literal(["organization", "campaign"]) }),
  z.object({ scope: z.literal("channel"), channel: way }),
]);

const pageOf = (slug: string): string => `/organize/${slug}/deliveries`;

async function stop(slug: string, what: PausedScope, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(pageOf(slug));
  const input = { campaignSlug: slug, what, reason: values.reason ?? "" };
  const result = await attempt("delivery.paused", () => pauseDelivery(actor, input, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) return refuse(values, await problemWords(result.problem));
  redirect(`${pageOf(slug)}?${outcomeQuery({ done: "paused" })}`);
}

/** Pauses this campaign's letters, or those of the organization that go one way. */
export async function pauseLetters(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const channel = way.safeParse(form.get("what"));
  return stop(slug, channel.success ? { scope: "channel", channel: channel.data } : { scope: "campaign" }, form);
}

/** Stops all letters of the organization. */
export const stopLetters = async (slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> =>
  stop(slug, { scope: "organization" }, form);

/** Lets letters go on that somebody stopped. */
export async function resumeLetters(slug: string, asked: PausedScope): Promise<void> {
  const actor = await requireMember(pageOf(slug));
  const what = paused.parse(asked);
  const result = await attempt("delivery.resumed", () => resumeDelivery(actor, { campaignSlug: slug, what }, clock()));
  const refusal = result && !result.ok && (result.problem === "unchanged" ? "unchanged" : "not_allowed");
  redirect(`${pageOf(slug)}?${outcomeQuery({ done: result ? refusal || "resumed" : "unavailable" })}`);
}

"use server";
// What an admin does with all the asks of a campaign at once.
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { attempt, problemWords, refuse, typedIn, unavailable } from "@/app/admin/small-form";
import { showAnew } from "@/app/c/show-anew";
import type { ActionFormState } from "@/components/staff/action-form";
import { approveCampaign } from "@/lib/asks/approve-campaign";
import { proposeCampaign } from "@/lib/asks/propose-campaign";
import { clock } from "@/lib/env";
import { checkVersion } from "@/lib/letters/check-version";

type Stop = { headline: string; problem: { code: string; checks?: readonly unknown[] } };

/** Why asks keep the others from going on with them, a sentence each. */
async function stopWords(stops: readonly Stop[]): Promise<{ field: string; message: string }[]> {
  const t = await getTranslations("staff");
  return stops.map(({ headline, problem }) => {
    const why =
      problem.code === "checks"
        ? t("review.checksLeft", { count: problem.checks?.length ?? 0 })
        : t(`editor.stateProblem.${problem.code}`);
    return { field: "", message: t("review.stop", { headline, why }) };
  });
}

/** Puts the newest draft of every ask before whoever may approve it: all of them, or none. */
export async function proposeAll(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}`);
  const input = { campaignSlug: slug, goesLiveAt: null, overrides: [] };
  const result = await attempt("ask.proposed", () => proposeCampaign(actor, input, clock(), checkVersion));
  if (!result) return unavailable(values);
  if (!result.ok) {
    return result.problem.code === "stopped"
      ? refuse(values, ...(await stopWords(result.problem.stops)))
      : refuse(values, await problemWords(result.problem.code));
  }
  redirect(`/admin/${slug}?done=proposed`);
}

/** Approves every proposal of a campaign: all of them, or none. */
export async function approveAll(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}`);
  const input = { campaignSlug: slug, note: values.note ?? "" };
  const result = await attempt("ask.approved", () => approveCampaign(actor, input, clock(), checkVersion));
  if (!result) return unavailable(values);
  if (!result.ok) {
    return result.problem.code === "stopped"
      ? refuse(values, ...(await stopWords(result.problem.stops)))
      : refuse(values, await problemWords(result.problem.code));
  }
  showAnew(slug);
  redirect(`/admin/${slug}?done=approved`);
}

"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import type { StateFormState } from "@/components/staff/state-form";
import { setCampaignState } from "@/lib/campaigns/set-campaign-state";
import { clock } from "@/lib/env";
import { log } from "@/lib/log";
import { REASON_LIMIT } from "@/lib/organizations/reason";

const text = (form: FormData, name: string): string => String(form.get(name) ?? "");

/** Sets a campaign live or paused; the reason stays when it could not be done. */
export async function changeState(_before: StateFormState, form: FormData): Promise<StateFormState> {
  const slug = text(form, "campaign");
  const actor = await requireMember(`/admin/${slug}`);
  const t = await getTranslations("staff.editor");
  const state = text(form, "to") === "live" ? "live" : "paused";
  const reason = text(form, "reason");
  const refused = (error: string): StateFormState => ({ reason, error });

  const result = await setCampaignState(actor, { slug, state, reason }, clock()).catch(() => null);
  if (!result) {
    log().error({ verb: `campaign.${state}` }, "could not save");
    return refused(t("unavailable"));
  }
  if (!result.ok) {
    const { problem } = result;
    return problem === "reason_missing" || problem === "reason_too_long"
      ? refused(t(`reasonProblem.${problem}`, { max: REASON_LIMIT }))
      : refused(t(`stateProblem.${problem}`));
  }
  for (const path of ["/", `/c/${result.value.slug}`]) revalidatePath(path);
  redirect(`/admin/${result.value.slug}?done=${state}`);
}

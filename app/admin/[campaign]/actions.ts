"use server";
// What an admin does with a campaign as a whole.
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { contentErrors } from "@/app/admin/[campaign]/content-errors";
import { attempt, problemWords, refuse, typedIn, unavailable } from "@/app/admin/small-form";
import { showAnew } from "@/app/c/show-anew";
import type { ActionFormState } from "@/components/staff/action-form";
import { cloneCampaign } from "@/lib/asks/clone-campaign";
import { editCampaign } from "@/lib/asks/edit-campaign";
import { fromContentForm, toContentForm } from "@/lib/campaigns/content-form";
import { endCampaign } from "@/lib/campaigns/end-campaign";
import { setCampaignState } from "@/lib/campaigns/set-campaign-state";
import { setChannelRules } from "@/lib/campaigns/set-channel-rules";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { clock } from "@/lib/env";

/** Sets a campaign live or paused. */
export async function changeState(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}`);
  const state = values.to === "live" ? "live" : "paused";
  const reason = values.reason ?? "";
  const result = await attempt(`campaign.${state}`, () => setCampaignState(actor, { slug, state, reason }, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) return refuse(values, await problemWords(result.problem));
  showAnew(slug);
  redirect(`/admin/${slug}?done=${state}`);
}

/** Ends a campaign with its outcome, or corrects what is told of it. */
export async function end(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}`);
  const t = await getTranslations("campaign.problem");
  const { outcome = "", note = "", reason = "", baseRevision } = values;
  const input = { slug, baseRevision: Number(baseRevision), outcome, note, reason };
  const result = await attempt("campaign.ended", () => endCampaign(actor, input, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) {
    if (result.problem.code !== "invalid") return refuse(values, await problemWords(result.problem.code));
    const { fields, reason: wrong } = result.problem;
    const ofFields = fields.map(({ path, code, max }) => ({
      field: path,
      message: t(code, { name: "", max: max ?? 0 }),
    }));
    return refuse(values, ...ofFields, ...(wrong ? [await problemWords(wrong)] : []));
  }
  showAnew(slug);
  redirect(`/admin/${slug}?done=ended`);
}

/** Gives a campaign other dates and another goal; its title and brief stay. */
export async function setDates(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}`);
  const t = await getTranslations();
  const { startsOn = "", endsOn = "", goalLetters = "", reason = "", baseRevision } = values;
  const result = await attempt("campaign.edited", async () => {
    const campaign = await findStaffCampaign(actor, slug);
    if (!campaign) return null;
    const content = fromContentForm({ ...toContentForm(campaign), startsOn, endsOn, goalLetters });
    return editCampaign(actor, { slug, baseRevision: Number(baseRevision), content, reason }, clock());
  });
  if (!result) return unavailable(values);
  if (!result.ok) {
    return result.problem.code === "invalid"
      ? refuse(values, ...contentErrors(result.problem, t))
      : refuse(values, await problemWords(result.problem.code));
  }
  showAnew(slug);
  redirect(`/admin/${slug}?done=dates`);
}

/** Sets which ways to an office a campaign uses. */
export async function setWays(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}`);
  const { prefer = "", reason = "", baseRevision } = values;
  const input = {
    slug,
    baseRevision: Number(baseRevision),
    without: form.getAll("without").map(String),
    prefer,
    reason,
  };
  const result = await attempt("campaign.ways_set", () => setChannelRules(actor, input, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) {
    const t = await getTranslations("staff.admin.ways.problem");
    const { problem } = result;
    if (problem === "nothing_left") return refuse(values, { field: "", message: t(problem) });
    if (problem === "prefers_closed") return refuse(values, { field: "prefer", message: t(problem) });
    return refuse(values, await problemWords(problem === "not_valid" ? "wrong_state" : problem));
  }
  showAnew(slug);
  redirect(`/admin/${slug}?done=ways`);
}

/** Begins a new campaign with what this one says. */
export async function clone(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}`);
  const t = await getTranslations();
  const { id = "", title = "", reason = "" } = values;
  const result = await attempt("campaign.cloned", () => cloneCampaign(actor, { slug, id, title, reason }, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) {
    const { problem } = result;
    if (problem.code === "already_created") redirect(`/admin/${problem.slug}?done=cloned`);
    if (problem.code === "invalid") return refuse(values, ...contentErrors(problem, t));
    return refuse(values, await problemWords(problem.code));
  }
  redirect(`/admin/${result.value.slug}?done=cloned`);
}

"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { contentErrors, reasonErrors } from "@/app/admin/[campaign]/asks/[ask]/words";
import { askInput } from "@/app/admin/import/ask-input";
import { attempt, problemWords, refuse, typedIn, unavailable } from "@/app/admin/small-form";
import type { ActionFormState } from "@/components/staff/action-form";
import { addAsk } from "@/lib/asks/add-ask";
import { draftOf, parseProposals } from "@/lib/asks/ask-proposal";
import { clock } from "@/lib/env";

const FIELDS: Record<string, string> = { measureId: "measure" };

/** Gives a campaign one more ask, with starter texts as its first draft. */
export async function addAskStep(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}/asks/new`);
  const t = await getTranslations();
  const now = clock();
  const proposals = parseProposals([askInput((name) => values[name] ?? "", now)]);
  if (!proposals.ok) {
    const errors = proposals.problem.map(({ path, code, max }) => {
      const name = path.split(".")[1] ?? "";
      return { field: FIELDS[name] ?? name, message: t(`campaign.problem.${code}`, { name: "", max: max ?? 0 }) };
    });
    return refuse(values, ...errors);
  }
  const [proposal] = proposals.value;
  const content = proposal && draftOf(proposal);
  const { reason = "" } = values;
  const result = await attempt("ask.added", () => addAsk(actor, { campaignSlug: slug, content, reason }, now));
  if (!result) return unavailable(values);
  if (!result.ok) {
    const { problem } = result;
    return problem.code === "invalid"
      ? refuse(values, ...contentErrors(problem.content, t), ...reasonErrors(problem.reason, t))
      : refuse(values, await problemWords(problem.code));
  }
  redirect(`/admin/${slug}/asks/${result.value.askSlug}`);
}

"use server";
import { redirect } from "next/navigation";
import { requireMember } from "@/app/actor";
import { attempt, problemWords, refuse, typedIn, unavailable } from "@/app/admin/small-form";
import { showAnew } from "@/app/c/show-anew";
import type { ActionFormState } from "@/components/staff/action-form";
import { clock } from "@/lib/env";
import { showProgress } from "@/lib/insights/show-progress";

/** Has a campaign's progress shown to everybody, or no more. Fields: shown ("yes" or "no"), reason. */
export async function changeProgress(slug: string, _before: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const actor = await requireMember(`/admin/${slug}`);
  const input = { slug, shown: values.shown === "yes", reason: values.reason ?? "" };
  const result = await attempt("progress.changed", () => showProgress(actor, input, clock()));
  if (!result) return unavailable(values);
  if (!result.ok) return refuse(values, await problemWords(result.problem));
  showAnew(slug);
  redirect(`/admin/${slug}#progress`);
}

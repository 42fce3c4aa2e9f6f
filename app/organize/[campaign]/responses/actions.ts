"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { attempt, refuse, typedIn } from "@/app/admin/small-form";
import type { ActionFormState } from "@/components/staff/action-form";
import { clock } from "@/lib/env";
import { classifyResponse } from "@/lib/responses/classify-response";
import { recordResponse } from "@/lib/responses/record-response";
import { removeResponse } from "@/lib/responses/remove-response";
import { classFrom } from "@/lib/responses/response";
import { isId } from "@/lib/shared/id";

const pageOf = (slug: string): string => `/organize/${encodeURIComponent(slug)}/responses`;

/** Members only, as the use case checks. Records an answer; what was typed comes back with the reason when it cannot. */
export async function recordStep(slug: string, _: ActionFormState, form: FormData): Promise<ActionFormState> {
  const values = typedIn(form);
  const t = await getTranslations("responses.problem");
  const { office = "", ask = "", class: named = "", date = "", words = "", key = "" } = values;
  const typed = { office, ask, class: named, date, words };
  const actor = await getActor();
  const done = await attempt("record-response", () =>
    recordResponse(actor, slug, typed, clock(), isId(key) ? key : null),
  );
  if (!done) return refuse(values, { field: "", message: t("unavailable") });
  // The next one is often of the same office, ask and day.
  if (done.ok) redirect(`${pageOf(slug)}?${new URLSearchParams({ recorded: done.value.office, ask, date, key })}`);
  if (done.problem.code !== "typed") return refuse(values, { field: "", message: t(done.problem.code) });
  return refuse(
    values,
    ...done.problem.problems.map(({ field, code, names }) => ({ field, message: t(code, { names }) })),
  );
}

/** Members only, as the use case checks. Decides what an answer is. */
export async function decideStep(slug: string, responseId: string, form: FormData): Promise<void> {
  const decided = classFrom(String(form.get("class") ?? ""));
  const actor = await getActor();
  const input = { campaignSlug: slug, responseId, class: decided, all: form.get("all") === "on" };
  const done =
    decided &&
    (await attempt("classify-response", () => classifyResponse(actor, { ...input, class: decided }, clock())));
  const problem = done === null ? "unavailable" : done.ok ? null : done.problem;
  const told = done?.ok ? { decided: String(done.value.decided), as: String(decided) } : { problem: problem ?? "" };
  redirect(`${pageOf(slug)}?${new URLSearchParams(told)}#queue`);
}

/** Members only, as the use case checks. Removes an answer that was recorded by mistake. */
export async function removeStep(slug: string, responseId: string): Promise<void> {
  const actor = await getActor();
  const done = await attempt("remove-response", () =>
    removeResponse(actor, { campaignSlug: slug, responseId }, clock()),
  );
  const told = done?.ok ? { removed: done.value.office } : { problem: done ? done.problem : "unavailable" };
  redirect(`${pageOf(slug)}?${new URLSearchParams(told)}`);
}

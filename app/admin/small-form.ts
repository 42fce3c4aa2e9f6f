// What the small forms of the admin's pages have in common: one change each, and what was typed comes back with a reason.
import { getTranslations } from "next-intl/server";
import type { ActionFormState } from "@/components/staff/action-form";
import { log } from "@/lib/log";
import { REASON_LIMIT, type ReasonProblem } from "@/lib/organizations/reason";

/** The texts that were posted, by name. */
export const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$") ? [[name, value.replaceAll("\r\n", "\n")]] : [],
    ),
  );

/** The answer to a form that could not do its work; `errors` by field, those about the whole under "". */
export const refuse = (
  values: Record<string, string>,
  ...errors: { field: string; message: string }[]
): ActionFormState => ({ values, errors });

const isReasonProblem = (code: string): code is ReasonProblem =>
  code === "reason_missing" || code === "reason_too_long";

/** Why something could not be done, in words: beside the reason when it is about that, else about the whole. */
export async function problemWords(code: string): Promise<{ field: string; message: string }> {
  const t = await getTranslations("staff");
  return isReasonProblem(code)
    ? { field: "reason", message: t(`editor.reasonProblem.${code}`, { max: REASON_LIMIT }) }
    : { field: "", message: t(`editor.stateProblem.${code}`) };
}

/** Does something that can fail by an outage; null then, and a line in the log. */
export async function attempt<T>(verb: string, act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    const { name = "unknown", code } = error as { name?: string; code?: unknown };
    log().error({ verb, error: name, code }, "could not be done");
    return null;
  }
}

/** The answer after an outage. */
export async function unavailable(values: Record<string, string>): Promise<ActionFormState> {
  const t = await getTranslations("staff.editor");
  return refuse(values, { field: "", message: t("unavailable") });
}

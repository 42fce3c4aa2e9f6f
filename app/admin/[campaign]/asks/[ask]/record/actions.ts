"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { measureIdOf } from "@/app/admin/[campaign]/asks/[ask]/editor-form";
import { attempt, problemWords, refuse, typedIn, unavailable } from "@/app/admin/small-form";
import type { ActionFormState } from "@/components/staff/action-form";
import type { AskKey } from "@/lib/asks/ask-key";
import { relateMeasures } from "@/lib/asks/record/relate-measures";
import { requestSync } from "@/lib/asks/record/request-sync";
import { withdrawRelation } from "@/lib/asks/record/withdraw-relation";
import { parseCitation } from "@/lib/congress/citation";
import { clock } from "@/lib/env";

/** Has the record of the ask's measure read now. */
export async function readNow(
  { campaignSlug, askSlug }: AskKey,
  measureId: string,
  _before: ActionFormState,
  _form: FormData,
): Promise<ActionFormState> {
  const path = `/admin/${campaignSlug}/asks/${askSlug}/record`;
  const actor = await requireMember(path);
  const result = await attempt("measure.read", () => requestSync(actor, measureId));
  if (!result) return unavailable({});
  if (!result.ok) return refuse({}, await problemWords(result.problem));
  redirect(`${path}?done=reading`);
}

type Own = { organizationId: string; measureId: string };

/** Says for the organization which measure asks for the same in the other chamber, or takes that back. */
export async function relate(
  { campaignSlug, askSlug }: AskKey,
  { organizationId, measureId }: Own,
  _before: ActionFormState,
  form: FormData,
): Promise<ActionFormState> {
  const values = typedIn(form);
  const path = `/admin/${campaignSlug}/asks/${askSlug}/record`;
  const actor = await requireMember(path);
  const t = await getTranslations("staff.record");
  const { measure = "", reason = "", relatedId = "" } = values;
  const now = clock();
  const ref = parseCitation(measure);
  if (!ref && !relatedId) return refuse(values, { field: "measure", message: t("relate.not_a_measure") });
  const kind = values.kind === "identical" ? "identical" : "companion";
  const input = {
    organizationId,
    measureId,
    relatedId: ref ? measureIdOf(ref, now) : relatedId,
    kind,
    reason,
  } as const;
  const act = ref ? relateMeasures : withdrawRelation;
  const result = await attempt("measures.related", async () => act(actor, input, now));
  if (!result) return unavailable(values);
  if (!result.ok) {
    const { problem } = result;
    return problem === "other_congress" || problem === "same_chamber" || problem === "not_a_measure"
      ? refuse(values, { field: "measure", message: t(`relate.${problem}`) })
      : refuse(values, await problemWords(problem));
  }
  redirect(`${path}?done=${ref ? "related" : "unrelated"}`);
}

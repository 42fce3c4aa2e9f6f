import type { OwnRelationInput } from "@/lib/asks/record/own-relation";
import { deleteOwnRelation } from "@/lib/asks/record/store";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRelateMeasures, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

/** Takes back what an organization said of two measures; what the record says of them stays. `unchanged`: it said nothing. */
export async function withdrawRelation(
  actor: Actor | null,
  input: OwnRelationInput,
  now: Date,
): Promise<Result<null, "not_found" | "not_allowed" | "unchanged" | ReasonProblem>> {
  const { organizationId } = input;
  if (!actor || !mayView(actor, organizationId)) return fail("not_found");
  if (!mayRelateMeasures(actor, organizationId)) return fail("not_allowed");
  const problem = findReasonProblem(input.reason);
  if (problem) return fail(problem);
  return inTransaction(async (tx) => {
    const [subjectId] = await deleteOwnRelation(tx, input);
    if (subjectId === undefined) return fail("unchanged");
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId, reason: input.reason.trim() };
    await recordAudit(tx, { ...entry, verb: "measures.unrelated" });
    return ok(null);
  });
}

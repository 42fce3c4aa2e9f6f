import { findRelationProblem, type OwnRelationInput, type OwnRelationProblem } from "@/lib/asks/record/own-relation";
import { saveOwnRelation } from "@/lib/asks/record/store";
import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRelateMeasures, mayView } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

/** How a relation names its source when an admin is it. */
const SOURCE_NAME = "admin";

/**
 * Keeps which measures ask for the same in the two chambers, for one organization, with who said it and why. What the
 * record itself says needs no telling again. `unchanged`: the organization said so before.
 */
export async function relateMeasures(
  actor: Actor | null,
  input: OwnRelationInput,
  now: Date,
): Promise<Result<{ relationId: string }, OwnRelationProblem | "not_found" | "not_allowed" | "unchanged">> {
  const { organizationId, measureId, relatedId, kind } = input;
  if (!actor || !mayView(actor, organizationId)) return fail("not_found");
  if (!mayRelateMeasures(actor, organizationId)) return fail("not_allowed");
  const problem = findRelationProblem(input);
  if (problem) return fail(problem);
  // Both are so both ways: one order is enough, and two admins who name them in two orders say the same.
  const [first = measureId, second = relatedId] = [measureId, relatedId].sort();
  return inTransaction(async (tx) => {
    const id = newId();
    const relation = { organizationId, measureId: first, relatedId: second, kind, sourceName: SOURCE_NAME };
    const isNew = await saveOwnRelation(tx, { ...relation, id, recordedByUserId: actor.userId, recordedAt: now });
    if (!isNew) return fail("unchanged");
    const reason = input.reason.trim();
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId: id, reason };
    await recordAudit(tx, { ...entry, verb: "measures.related" });
    return ok({ relationId: id });
  });
}

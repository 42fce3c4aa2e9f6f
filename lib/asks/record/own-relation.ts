import { chamberOf, keyOfId } from "@/lib/congress/measure";
import type { RelationKind } from "@/lib/congress/relations";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";

/** What an admin says of two measures, for their own organization. */
export type OwnRelationInput = {
  organizationId: string;
  measureId: string;
  relatedId: string;
  kind: Extract<RelationKind, "identical" | "companion">;
  reason: string;
};

export type OwnRelationProblem = "not_a_measure" | "same_chamber" | "other_congress" | ReasonProblem;

/** Why two measures cannot be counterparts: they stand in different chambers of the same Congress. Null: they can. */
export function findRelationProblem(input: OwnRelationInput): OwnRelationProblem | null {
  const [one, other] = [keyOfId(input.measureId), keyOfId(input.relatedId)];
  if (!one || !other) return "not_a_measure";
  if (one.congress !== other.congress) return "other_congress";
  if (chamberOf(one.type) === chamberOf(other.type)) return "same_chamber";
  return findReasonProblem(input.reason);
}

import { inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { soloStateOf } from "@/lib/organizations/solo";
import { loadSoloFacts, recordAudit, saveSoloDeclaration } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type DeclareSoloInput = { organizationId: string; reason: string };

/** `other_admins`: somebody else can approve. `unchanged`: this person had declared it before. */
export type DeclareSoloProblem = "not_found" | "not_allowed" | "other_admins" | "unchanged" | ReasonProblem;

/**
 * Says, once and on the record, that an organization has one admin, so that what they propose they may also approve.
 * It holds only while they are the only one.
 */
export function declareSolo(
  actor: Actor | null,
  { organizationId, reason }: DeclareSoloInput,
  now: Date,
): Promise<Result<{ organizationId: string }, DeclareSoloProblem>> {
  return inTransaction(async (tx) => {
    if (!actor || !mayView(actor, organizationId)) return fail("not_found");
    if (!mayEditAsk(actor, organizationId)) return fail("not_allowed");
    const reasonProblem = findReasonProblem(reason);
    if (reasonProblem) return fail(reasonProblem);

    const { userId } = actor;
    const state = soloStateOf(await loadSoloFacts(tx, organizationId));
    if (state.kind === "several_admins") return fail("other_admins");
    if (!(await saveSoloDeclaration(tx, organizationId, userId, now))) return fail("unchanged");
    const entry = { organizationId, at: now, actorUserId: userId, subjectId: organizationId, reason: reason.trim() };
    await recordAudit(tx, { ...entry, verb: "organization.solo_declared" });
    return ok({ organizationId });
  });
}

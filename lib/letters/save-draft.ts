import { inTransaction } from "@/lib/db";
import type { Draft } from "@/lib/letters/draft";
import { loadActionOfDevice, saveDraftContent } from "@/lib/letters/store";
import { fail, ok, type Result } from "@/lib/shared/result";
import { hashSecret } from "@/lib/shared/token";

export type SaveDraftInput = { actionId: string; revision: number; draft: Draft };

export type SaveDraftProblem =
  | { code: "not_found" | "already_confirmed" }
  /** another tab or device saved first; its text comes along, so that the person can choose */
  | { code: "conflict"; theirs: Draft; revision: number };

/** Saves what the person has typed. Never overwrites a newer text unseen. */
export async function saveDraft(
  { actionId, revision, draft }: SaveDraftInput,
  deviceSecret: string,
  now: Date,
): Promise<Result<{ revision: number; savedAt: Date }, SaveDraftProblem>> {
  return inTransaction(async (tx) => {
    const action = await loadActionOfDevice(tx, actionId, hashSecret(deviceSecret));
    if (!action) return fail({ code: "not_found" });
    if (!action.draft) return fail({ code: "already_confirmed" });
    if (await saveDraftContent(tx, action, draft, revision, now)) return ok({ revision: revision + 1, savedAt: now });
    const newest = await tx.draft.findUniqueOrThrow({
      where: { organizationId_actionId: { organizationId: action.organizationId, actionId } },
    });
    return fail({ code: "conflict", theirs: newest.content as Draft, revision: newest.revision });
  });
}

import { inTransaction } from "@/lib/db";
import type { SaveDraftInput, SaveDraftProblem } from "@/lib/letters/draft";
import { loadActionOfDevice, saveDraftContent } from "@/lib/letters/store";
import { fail, ok, type Result } from "@/lib/shared/result";
import { hashSecret } from "@/lib/shared/token";

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
    const outcome = await saveDraftContent(tx, action, draft, revision, now);
    if (outcome.saved) return ok({ revision: outcome.revision, savedAt: now });
    return fail({ code: "conflict", theirs: outcome.theirs, revision: outcome.revision });
  });
}

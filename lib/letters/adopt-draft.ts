import { randomBytes } from "node:crypto";
import { inTransaction } from "@/lib/db";
import { loadActionOfConfirmation } from "@/lib/letters/confirming/store";
import { addDevice, loadCampaignNames } from "@/lib/letters/store";
import { fail, ok, type Result } from "@/lib/shared/result";
import { hashSecret } from "@/lib/shared/token";

export type AdoptedDraft = { actionId: string; campaignSlug: string; deviceSecret: string };

/**
 * Lets another device open the draft that a confirmation link belongs to: who has the mail may go on writing there.
 * An expired link still does this, so that the words are never lost; asking for a new mail is then one click.
 */
export async function adoptDraft(
  token: string,
  deviceSecret: string | null,
): Promise<Result<AdoptedDraft, { code: "invalid" | "already_sent" }>> {
  const action = await loadActionOfConfirmation(token);
  if (!action) return fail({ code: "invalid" });
  if (!action.draft) return fail({ code: "already_sent" });

  const secret = deviceSecret ?? randomBytes(32).toString("base64url");
  const { organizationId, id, campaignId } = action;
  return inTransaction(async (tx) => {
    await addDevice(tx, action, hashSecret(secret));
    const { slug } = await loadCampaignNames(tx, organizationId, campaignId);
    return ok({ actionId: id, campaignSlug: slug, deviceSecret: secret });
  });
}

import { randomBytes } from "node:crypto";
import { db } from "@/lib/db";
import { loadActionOfConfirmation, loadCampaignSlug } from "@/lib/letters/store";
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
  const deviceHash = hashSecret(secret);
  const { organizationId, id, campaignId } = action;
  if (!action.deviceHashes.includes(deviceHash)) {
    await db().prisma.action.update({
      where: { organizationId_id: { organizationId, id } },
      data: { deviceHashes: { push: deviceHash } },
    });
  }
  const campaignSlug = await loadCampaignSlug(db().prisma, organizationId, campaignId);
  return ok({ actionId: id, campaignSlug, deviceSecret: secret });
}

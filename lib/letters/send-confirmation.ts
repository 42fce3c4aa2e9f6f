import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { JobPayload } from "@/lib/jobs/catalog";
import { confirmationMail } from "@/lib/letters/confirmation-mail";
import { CONFIRMATION_DAYS, type Draft } from "@/lib/letters/draft";
import { loadActionById } from "@/lib/letters/store";
import { sendMail } from "@/lib/mail";
import { makeToken } from "@/lib/shared/token";

/**
 * Mails the link that confirms an action's letters. Throws when the mail server did not take it, so that the job is
 * tried again. Nobody loses by a second copy of this mail, so an unknown outcome is tried again too.
 */
export async function sendConfirmation({ actionId }: JobPayload<"send-confirmation">): Promise<void> {
  const action = await loadActionById(db().prisma, actionId);
  if (action?.state !== "waiting" || !action.draft || !action.supporterId) return;
  const draft = action.draft.content as Draft;
  const { organizationId, campaignId: id } = action;
  const campaign = await db().prisma.campaign.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
  });
  const token = makeToken(env().AUTH_SECRET, { purpose: "confirm", supporterId: action.supporterId }, action.id);
  const { subject, text } = confirmationMail({
    fullName: draft.fullName,
    campaignTitle: campaign.title,
    letters: draft.letters.length,
    url: new URL(`/confirm/${token}`, env().APP_URL).href,
    days: CONFIRMATION_DAYS,
  });
  const requested = action.confirmationRequestedAt?.getTime() ?? 0;
  const messageId = `<confirm.${action.id}.${requested}@${new URL(env().APP_URL).hostname}>`;
  const answer = await sendMail({ to: draft.email.trim(), subject, text, messageId });
  if (answer.kind === "not_sent" || answer.kind === "unknown") throw new Error(`mail server: ${answer.code}`);
}

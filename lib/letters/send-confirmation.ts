import { env } from "@/lib/env";
import type { JobPayload } from "@/lib/jobs/catalog";
import { confirmationMail } from "@/lib/letters/confirmation-mail";
import { CONFIRMATION_DAYS } from "@/lib/letters/draft";
import { loadLettersToConfirm } from "@/lib/letters/store";
import { inBothForms, ownReturnPath, sendMail } from "@/lib/mail";
import { makeToken } from "@/lib/shared/token";

/**
 * Mails the link that confirms an action's letters. Throws when the mail server did not take it, so that the job is
 * tried again. Nobody loses by a second copy of this mail, so an unknown outcome is tried again too.
 */
export async function sendConfirmation({ organizationId, actionId }: JobPayload<"send-confirmation">): Promise<void> {
  const letters = await loadLettersToConfirm(organizationId, actionId);
  if (!letters) return;
  const { draft, supporterId, requestedAt, campaignTitle } = letters;
  const token = makeToken(env().AUTH_SECRET, { purpose: "confirm", supporterId }, actionId);
  const sheet = confirmationMail({
    fullName: draft.fullName,
    campaignTitle,
    letters: draft.letters.length,
    url: new URL(`/confirm/${token}`, env().APP_URL).href,
    days: CONFIRMATION_DAYS,
  });
  const messageId = `<confirm.${actionId}.${requestedAt.getTime()}@${new URL(env().APP_URL).hostname}>`;
  const to = draft.email.trim();
  const mail = { to, ...(await inBothForms(sheet)), ...ownReturnPath(supporterId), messageId };
  const answer = await sendMail(mail);
  if (answer.kind === "not_sent" || answer.kind === "unknown") throw new Error(`mail server: ${answer.code}`);
}

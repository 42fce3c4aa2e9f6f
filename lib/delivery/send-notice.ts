import { lastDayOf } from "@/lib/congress/congress-clock";
import { heldMail } from "@/lib/delivery/held-mail";
import { giveBackNotice, type HeldLetter, loadHeldLetters, takeNotice } from "@/lib/delivery/notices/store";
import { env } from "@/lib/env";
import type { JobPayload } from "@/lib/jobs/catalog";
import { nameInText } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import { sendMail } from "@/lib/mail";
import type { Clock } from "@/lib/shared/clock";
import { makeToken } from "@/lib/shared/token";

/**
 * Mails a person, once, what became of letters that came too late. Throws when the mail server surely did not take it,
 * so that the job is tried again; a mail whose fate is unknown is not sent a second time.
 */
export async function sendNotice(notice: JobPayload<"send-notice">, clock: Clock): Promise<void> {
  const found = await loadHeldLetters(notice, clock());
  const [first] = found?.held ?? [];
  if (!found || !first || !(await takeNotice(notice, clock()))) return;
  const { APP_URL, AUTH_SECRET } = env();
  const { subject, text } = heldMail({
    fullName: found.fullName,
    campaignTitle: found.campaign.title,
    congress: first.congress,
    endedOn: lastDayOf(first.congress),
    held: found.held.map((letter) => ({ ...letter, name: nameOf(letter) })),
    others: found.letters - found.held.length,
    receiptUrl: new URL(`/r/${makeToken(AUTH_SECRET, { purpose: "receipt" }, notice.actionId)}`, APP_URL).href,
    campaignUrl: new URL(`/c/${found.campaign.slug}`, APP_URL).href,
  });
  const messageId = `<${notice.kind}.${notice.actionId}@${new URL(APP_URL).hostname}>`;
  const answer = await sendMail({ to: found.to, subject, text, messageId });
  if (answer.kind !== "not_sent") return;
  await giveBackNotice(notice);
  throw new Error(`mail server: ${answer.code}`);
}

/** "Senator Edward J. Markey"; once the tables are those of the next Congress, some who were written to are not in them. */
function nameOf({ bioguide, addressee }: HeldLetter): string {
  const legislator = directory().findLegislator(bioguide);
  return legislator ? nameInText(legislator) : addressee;
}

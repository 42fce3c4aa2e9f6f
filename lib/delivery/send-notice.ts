import { lastDayOf } from "@/lib/congress/congress-clock";
import { POST_TEST } from "@/lib/delivery/channels/post/access";
import { heldMail } from "@/lib/delivery/held-mail";
import { failedMail } from "@/lib/delivery/notices/failed-mail";
import { linksOf } from "@/lib/delivery/notices/mail-links";
import { questionMail } from "@/lib/delivery/notices/question-mail";
import {
  dropNotice,
  giveBackNotice,
  type HeldLetter,
  loadHeldLetters,
  loadWriter,
  takeNotice,
  type Writer,
} from "@/lib/delivery/notices/store";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { env } from "@/lib/env";
import type { JobPayload } from "@/lib/jobs/catalog";
import { nameInText } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import { inBothForms, ownReturnPath, sendMail } from "@/lib/mail";
import type { Clock } from "@/lib/shared/clock";
import type { MailSheet } from "@/lib/shared/mail-sheet";
import { isDeadAddress } from "@/lib/supporters/addresses/store";

type Notice = JobPayload<"send-notice">;
type Told = { notice: Notice; writer: Writer; links: ReturnType<typeof linksOf>; now: Date };

/**
 * Mails a person, once, what became of their letters, or asks them. What is true no more is not told. Throws when the mail
 * server surely did not take it, so that the job is tried again; a mail whose fate is unknown is not sent a second time.
 */
export async function sendNotice(notice: Notice, clock: Clock): Promise<void> {
  const writer = await loadWriter(notice);
  if (!writer || (await isDeadAddress(null, writer.email))) return;
  const links = linksOf(env(), { actionId: notice.actionId, supporterId: writer.supporterId });
  const sheet = await sheetOf({ notice, writer, links, now: clock() });
  if (!sheet) return dropNotice(notice);
  if (!(await takeNotice(notice, clock()))) return;
  const answer = await sendMail({
    to: writer.email,
    ...(await inBothForms(sheet)),
    ...(notice.kind === "did_they_answer" && { stopUrl: links.stopUrl }),
    ...ownReturnPath(writer.supporterId),
    messageId: `<${notice.kind}.${notice.actionId}@${new URL(env().APP_URL).hostname}>`,
  });
  if (answer.kind !== "not_sent") return;
  await giveBackNotice(notice);
  throw new Error(`mail server: ${answer.code}`);
}

function sheetOf(told: Told): Promise<MailSheet | null> {
  if (told.notice.kind === "not_delivered") return failedSheet(told);
  return told.notice.kind === "did_they_answer" ? questionSheet(told) : heldSheet(told);
}

async function failedSheet({ writer, links, now }: Told): Promise<MailSheet | null> {
  const receipt = await findReceipt(links.receiptToken, now);
  const failed = (receipt?.letters ?? []).flatMap(({ state, last, ...letter }) => {
    if (state !== "failed" && state !== "bounced") return [];
    const { id, legislatorName: name, plainText } = letter;
    const ended = { outcome: last?.what ?? "", code: last?.code ?? null, words: last?.words ?? [] };
    return [{ id, name, state, ...ended, nextWay: letter.otherWays[0]?.channel ?? null, plainText }];
  });
  if (!receipt || failed.length === 0) return null;
  const { fullName } = writer;
  const others = receipt.letters.length - failed.length;
  return failedMail({ fullName, campaignTitle: receipt.campaign.title, failed, others, receiptUrl: links.receiptUrl });
}

const WENT = ["accepted", "handed_to_mail", "reported_sent"];

async function questionSheet({ writer, links, now }: Told): Promise<MailSheet | null> {
  const receipt = writer.mayBeAsked ? await findReceipt(links.receiptToken, now) : null;
  const went = (receipt?.letters ?? []).filter(
    ({ state, last, answeredAt }) => WENT.includes(state) && last?.code !== POST_TEST && !answeredAt,
  );
  const [first] = went;
  if (!receipt || !first) return null;
  return questionMail({
    fullName: writer.fullName,
    campaignTitle: receipt.campaign.title,
    confirmedAt: receipt.confirmedAt,
    names: went.map(({ legislatorName }) => legislatorName),
    receiptUrl: `${links.receiptUrl}#letter-${first.id}`,
    choiceUrl: links.choiceUrl,
  });
}

async function heldSheet({ notice, writer, links, now }: Told): Promise<MailSheet | null> {
  const found = await loadHeldLetters(notice, now);
  const [first] = found?.held ?? [];
  if (!found || !first) return null;
  return heldMail({
    fullName: writer.fullName,
    campaignTitle: found.campaign.title,
    congress: first.congress,
    endedOn: lastDayOf(first.congress),
    held: found.held.map((letter) => ({ ...letter, name: nameOf(letter) })),
    others: found.letters - found.held.length,
    receiptUrl: links.receiptUrl,
    campaignUrl: new URL(`/c/${found.campaign.slug}`, env().APP_URL).href,
  });
}

/** "Senator Edward J. Markey"; once the tables are those of the next Congress, some who were written to are not in them. */
function nameOf({ bioguide, addressee }: HeldLetter): string {
  const legislator = directory().findLegislator(bioguide);
  return legislator ? nameInText(legislator) : addressee;
}

import { type Db, db } from "@/lib/db";
import { stateOf } from "@/lib/delivery/delivery";
import { type HoldCode, holdCodeOf } from "@/lib/delivery/holding";
import { attemptsInOrder, toAttempt } from "@/lib/delivery/store";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import type { NoticeKey } from "@/lib/letters/notice";
import { loadCampaignNames } from "@/lib/letters/store";

/** Writes down that a notice is to go. False when it was wanted before: its job is there already, or done. */
export async function wantNotice(tx: Db, key: NoticeKey, now: Date): Promise<boolean> {
  const { count } = await tx.notice.createMany({ data: { ...key, wantedAt: now }, skipDuplicates: true });
  return count === 1;
}

/**
 * Takes a notice for sending, before anything leaves. False when somebody took it before: a mail server cannot be asked
 * whether it has a mail, so one that was taken is never sent again, unless it is given back.
 */
export async function takeNotice(key: NoticeKey, now: Date): Promise<boolean> {
  const { count } = await db().prisma.notice.updateMany({ where: { ...key, sentAt: null }, data: { sentAt: now } });
  return count === 1;
}

/** Gives back a notice that certainly did not go, to be tried again. */
export async function giveBackNotice(key: NoticeKey): Promise<void> {
  await db().prisma.notice.updateMany({ where: key, data: { sentAt: null } });
}

/** Forgets that a notice was wanted which there is nothing to tell in: what happens later is told then. */
export async function dropNotice(key: NoticeKey): Promise<void> {
  await db().prisma.notice.deleteMany({ where: { ...key, sentAt: null } });
}

export type HeldLetter = {
  bioguide: string;
  /** the first line of its address, for when the table does not have the person any more */
  addressee: string;
  channel: Channel;
  code: HoldCode;
  measureId: string | null;
  congress: number;
};

/** The letters that came too late; null when the action is gone. */
export async function loadHeldLetters({ organizationId, actionId }: NoticeKey, now: Date) {
  const action = await db().prisma.action.findUnique({
    where: { organizationId_id: { organizationId, id: actionId } },
    include: { letters: { include: { text: true, attempts: attemptsInOrder }, orderBy: { seatId: "desc" } } },
  });
  if (!action) return null;
  const held = action.letters.flatMap((letter): HeldLetter[] => {
    const code = holdCodeOf(letter, now);
    const isHeld = code && stateOf(letter.channel, letter.attempts.map(toAttempt), code) === "held";
    if (!isHeld) return [];
    const { bioguide, channel, measureId, congress } = letter;
    const addressee = (letter.text?.content as ComposedLetter | undefined)?.addressee[0] ?? bioguide;
    return [{ bioguide, addressee, channel, code, measureId, congress }];
  });
  return {
    campaign: await loadCampaignNames(db().prisma, organizationId, action.campaignId),
    held,
    letters: action.letters.length,
  };
}

/** Whom a notice goes to. */
export type Writer = { supporterId: string; email: string; fullName: string; mayBeAsked: boolean };

/** Whom a notice goes to; null when the action or the person's address is gone. */
export async function loadWriter({ organizationId, actionId }: NoticeKey): Promise<Writer | null> {
  const action = await db().prisma.action.findUnique({
    where: { organizationId_id: { organizationId, id: actionId } },
    include: { supporter: { include: { identity: true } }, letters: { include: { text: true } } },
  });
  const email = action?.supporter?.identity?.email;
  if (!action?.supporter || !email) return null;
  const { id: supporterId, noQuestionsAt } = action.supporter;
  const text = action.letters.find((letter) => letter.text)?.text?.content as ComposedLetter | undefined;
  return { supporterId, email, fullName: text?.signature[0] ?? "", mayBeAsked: noQuestionsAt === null };
}

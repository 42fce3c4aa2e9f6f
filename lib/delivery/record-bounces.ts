import { type Db, inTransaction } from "@/lib/db";
import { type Bounce, bounceCode, bounceOf, readBounceMail } from "@/lib/delivery/channels/email/bounce";
import { type Emptied, fetchBounces, type Mailbox } from "@/lib/delivery/channels/email/transport";
import { keepableWords } from "@/lib/delivery/failures/office-words";
import { wantNotice } from "@/lib/delivery/notices/store";
import {
  addBounce,
  loadReturnedLetter,
  loadSupporterAddress,
  markRead,
  type ReturnedLetter,
} from "@/lib/delivery/returning/store";
import { authSecrets, env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/queue";
import { directory } from "@/lib/legislators/directory";
import { NOTICE_PAUSE_S } from "@/lib/letters/notice";
import { officeEmail } from "@/lib/letters/office-email";
import { log } from "@/lib/log";
import type { Clock } from "@/lib/shared/clock";
import { markDeadAddress } from "@/lib/supporters/addresses/store";

/**
 * Reads the mailbox for returned mails, if there is one. Safe to run twice, also at the same time: a mail that was read
 * before changes nothing, and is marked in the mailbox only after what it tells is kept. Throws for nothing that a server or
 * a network can do.
 */
export async function recordBounces(clock: Clock, mailbox = ownMailbox()): Promise<Emptied | null> {
  if (!mailbox) return null;
  const emptied = await fetchBounces(mailbox, (raw) => recordBounce(raw, clock()));
  if (emptied.problem) log().warn({ problem: emptied.problem }, "the mailbox for returned mails could not be read");
  return emptied;
}

function ownMailbox(): Mailbox | null {
  const { BOUNCE_MAILBOX_URL: url, BOUNCE_DONE_FOLDER: doneFolder } = env();
  return url === undefined ? null : { url, ...(doneFolder !== undefined && { doneFolder }) };
}

/**
 * Takes in one mail that came back; `arrivedAt` is the address that it came to, if whoever hands it over knows. Only a whole
 * failure changes anything: a delay does not, nor an office's automatic answer. Throws only when the database is out of reach.
 */
export async function recordBounce(raw: Uint8Array, now: Date, arrivedAt?: string): Promise<Bounce["kind"]> {
  const read = await readBounceMail(raw, authSecrets(), arrivedAt);
  const { letter: about } = read;
  if ((read.kind !== "hard" && read.kind !== "soft") || !about) {
    log().info({ kind: read.kind, isKnown: about !== null }, "a returned mail changes nothing");
    return read.kind;
  }
  return inTransaction(async (tx) => {
    if (!(await markRead(tx, raw, now))) return read.kind;
    const letter = await loadReturnedLetter(tx, about.id);
    const address = await addressOf(tx, letter, about.id);
    const bounce = bounceOf(read, address);
    if (letter) await takeBack(tx, letter, bounce, now);
    // Who only names a letter, and does not prove to have had our mail, cannot have an address given up.
    const isDead = bounce.kind === "hard" && about.by === "return_path";
    if (isDead && address) await markDeadAddress(tx, address, bounce.status, now);
    return bounce.kind;
  });
}

/** Notes that a letter came back; its writer is told like of any that failed, once for all of an action's. */
async function takeBack(tx: Db, letter: ReturnedLetter, bounce: Bounce, now: Date): Promise<void> {
  const detail = bounce.words === null ? null : keepableWords([bounce.words], letter.writer);
  if (!(await addBounce(tx, letter, { code: bounceCode(bounce), detail }, now))) return;
  const notice = { organizationId: letter.organizationId, actionId: letter.actionId, kind: "not_delivered" } as const;
  if (await wantNotice(tx, notice, now)) await enqueue(tx, "send-notice", notice, { inSeconds: NOTICE_PAUSE_S });
}

/** The address that a mail of ours went to: the office's, or the supporter's. */
async function addressOf(tx: Db, letter: ReturnedLetter | null, id: string): Promise<string | null> {
  if (!letter) return loadSupporterAddress(tx, id);
  const legislator = directory().findLegislator(letter.bioguide);
  return legislator && officeEmail(legislator, env().DELIVERY_MODE);
}

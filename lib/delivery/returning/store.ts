// What returned mails change: whose mail came back, and what is kept of it.
import { createHash } from "node:crypto";
import type { Db } from "@/lib/db";
import type { Attempt } from "@/lib/delivery/delivery";
import type { Writer } from "@/lib/delivery/failures/office-words";
import { attemptsInOrder, toAttempt } from "@/lib/delivery/store";
import type { ComposedLetter } from "@/lib/letters/letter";
import type { LetterSender } from "@/lib/letters/sender";

/** Writes down that a returned mail was read. False when it was before: then nothing of it is to be done again. */
export async function markRead(tx: Db, raw: Uint8Array, now: Date): Promise<boolean> {
  const digest = createHash("sha256").update(raw).digest("base64url");
  return (await tx.returnedMail.createMany({ data: { digest, readAt: now }, skipDuplicates: true })).count === 1;
}

export type ReturnedLetter = {
  organizationId: string;
  id: string;
  actionId: string;
  bioguide: string;
  attempts: Attempt[];
  /** who wrote it: of the words that came back nothing that names them is kept */
  writer: Writer;
};

/** The letter of an id that a returned mail tells; null when it is none's, or was erased. */
export async function loadReturnedLetter(tx: Db, id: string): Promise<ReturnedLetter | null> {
  const supporter = { include: { identity: { select: { email: true } } } };
  const action = { select: { supporter } };
  const include = { attempts: attemptsInOrder, text: true, sender: true, action };
  const row = await tx.letter.findFirst({ where: { id }, include });
  if (!row) return null;
  const { organizationId, actionId, bioguide } = row;
  const writer = {
    replyTo: row.action.supporter?.identity?.email ?? "",
    composed: { signature: (row.text?.content as ComposedLetter | undefined)?.signature ?? [] },
    sender: (row.sender?.content ?? null) as LetterSender | null,
  };
  return { organizationId, id, actionId, bioguide, attempts: row.attempts.map(toAttempt), writer };
}

/** The address of the supporter whom a mail of ours went to; null when it is nobody's, or was erased. */
export async function loadSupporterAddress(tx: Db, supporterId: string): Promise<string | null> {
  const row = await tx.supporter.findFirst({ where: { id: supporterId }, select: { identity: true } });
  return row?.identity?.email ?? null;
}

/**
 * Writes down that a letter came back, after the attempt that had handed it over or that nobody knew about. False when that
 * is known already, when it has gone another way since, or when somebody was faster.
 */
export async function addBounce(
  tx: Db,
  { organizationId, id, attempts }: ReturnedLetter,
  { code, detail }: { code: string; detail: string | null },
  now: Date,
): Promise<boolean> {
  const last = attempts.at(-1);
  const mayComeBack = last?.channel === "email" && (last.outcome === "handed_to_mail" || last.outcome === "unknown");
  if (!last || !mayComeBack) return false;
  const key = { organizationId, letterId: id, number: last.number + 1, channel: "email" as const };
  const data = { ...key, outcome: "bounced", code, detail, startedAt: now, finishedAt: now };
  return (await tx.deliveryAttempt.createMany({ data, skipDuplicates: true })).count === 1;
}

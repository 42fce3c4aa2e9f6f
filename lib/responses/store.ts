import type { Stance } from "@/lib/asks/ask";
import type { IsoDate } from "@/lib/congress/measure";
import type { Db, Prisma } from "@/lib/db";
import { proposeClass } from "@/lib/responses/class-proposal";
import { isSameReply } from "@/lib/responses/reply-difference";
import { daysAfter, FILE_WAITS_DAYS, type ResponseClass } from "@/lib/responses/response";
import { findAlike, signatureOf } from "@/lib/responses/same-reply";

/** A new answer is compared with so many different ones of its office, the newest. */
const COMPARED = 200;
/** Of those that are alike, so many are read word by word. */
const READ = 5;
/** How many had the same reply is counted no further. */
export const MOST_SAME = 500;

export type AnswerText = { words: string; file: { bytes: Uint8Array<ArrayBuffer>; type: string } | null };

type About = { organizationId: string; id: string; bioguide: string; askId: string | null };

/** On which side an ask is that a response is about; for the ask where that is not known. */
async function stanceOf(tx: Db, organizationId: string, askId: string | null): Promise<Stance> {
  if (askId === null) return "support";
  const version = await tx.askVersion.findFirst({
    where: { organizationId, askId },
    orderBy: { number: "desc" },
    select: { stance: true },
  });
  return version?.stance ?? "support";
}

/** The answer that first brought the same reply of this office; null: this one does. */
async function findFirst(
  tx: Db,
  { organizationId, id, bioguide }: Omit<About, "askId">,
  words: string,
  signature: readonly number[],
): Promise<string | null> {
  if (signature.length === 0) return null;
  const firsts: { id: string; signature: number[] }[] = await tx.$queryRaw`
    SELECT id::text, signature FROM "Response"
    WHERE "organizationId" = ${organizationId}::uuid AND bioguide = ${bioguide} AND "groupId" = id AND id <> ${id}::uuid
    ORDER BY "reportedAt" DESC LIMIT ${COMPARED}`;
  const alike = findAlike(signature, firsts).slice(0, READ);
  if (alike.length === 0) return null;
  const texts = await tx.responseText.findMany({
    where: { organizationId, responseId: { in: alike.map((one) => one.id) } },
    select: { responseId: true, words: true },
  });
  const same = alike.find((one) => texts.some((text) => text.responseId === one.id && isSameReply(text.words, words)));
  return same?.id ?? null;
}

/** What the rules see in the words of an answer: whether others had the same, and what it seems to be. */
export async function describe(tx: Db, { organizationId, id, bioguide, askId }: About, words: string) {
  if (words === "") return { signature: [], groupId: null, proposedClass: null, proposedReason: null };
  const signature = signatureOf(words);
  const first = await findFirst(tx, { organizationId, id, bioguide }, words, signature);
  const groupId = first ?? (signature.length > 0 ? id : null);
  const others = first ? await countSame(tx, organizationId, first) : 0;
  const decided = first
    ? await tx.response.findFirst({
        where: { organizationId, groupId, askId, class: { not: null } },
        orderBy: { decidedAt: "desc" },
        select: { class: true },
      })
    : null;
  const stance = await stanceOf(tx, organizationId, askId);
  const same = first ? { same: { others, class: decided?.class ?? null } } : {};
  const proposal = proposeClass(words, { stance, ...same });
  return { signature, groupId, proposedClass: proposal?.class ?? null, proposedReason: proposal?.reason ?? null };
}

/** How many responses are one reply, as far as they are counted. */
export async function countSame(tx: Db, organizationId: string, groupId: string): Promise<number> {
  const rows = await tx.response.findMany({
    where: { organizationId, groupId },
    select: { id: true },
    take: MOST_SAME,
  });
  return rows.length;
}

type NewResponse = Omit<
  Prisma.ResponseUncheckedCreateInput,
  "signature" | "groupId" | "proposedClass" | "proposedReason" | "receivedOn" | "text"
> & { askId: string | null; receivedOn: IsoDate; reportedAt: Date };

/** Writes an answer down with what the rules see in it. False when it was taken in before (`importKey`, `letterId`). */
export async function addResponse(tx: Db, response: NewResponse, text: AnswerText): Promise<boolean> {
  const { organizationId, id } = response;
  const seen = await describe(tx, response, text.words);
  const data = { ...response, ...seen, receivedOn: new Date(response.receivedOn) };
  const { count } = await tx.response.createMany({
    data: data as Prisma.ResponseCreateManyInput,
    skipDuplicates: true,
  });
  if (count === 1) await saveText(tx, { organizationId, responseId: id }, text, response.reportedAt);
  return count === 1;
}

/** Adds to an answer that was only told of what it says, and perhaps what the person takes it to be. */
export async function completeResponse(
  tx: Db,
  response: About & { reportedClass: ResponseClass | null },
  text: AnswerText,
  now: Date,
): Promise<void> {
  const { organizationId, id, reportedClass } = response;
  const seen = text.words === "" ? {} : await describe(tx, response, text.words);
  await tx.response.update({
    where: { organizationId_id: { organizationId, id } },
    data: { ...seen, ...(reportedClass ? { reportedClass } : {}) },
  });
  await saveText(tx, { organizationId, responseId: id }, text, now);
}

async function saveText(
  tx: Db,
  key: { organizationId: string; responseId: string },
  { words, file }: AnswerText,
  at: Date,
): Promise<void> {
  if (words === "" && !file) return;
  const fileUntil = daysAfter(at, FILE_WAITS_DAYS);
  const data = { words, ...(file ? { fileBytes: file.bytes, fileType: file.type, fileUntil } : {}) };
  await tx.responseText.upsert({
    where: { organizationId_responseId: key },
    create: { ...key, ...data },
    update: data,
  });
}

/** Files that nobody needs any more. Answers how many. */
export async function deleteFiles(tx: Db, now: Date): Promise<number> {
  const { count } = await tx.responseText.updateMany({
    where: { fileUntil: { lte: now } },
    data: { fileBytes: null, fileType: null, fileUntil: null },
  });
  return count;
}

/** Deletes an answer that a member recorded. Whose it was; null when there is none, or a supporter reported it. */
export async function deleteRecorded(
  tx: Db,
  found: { organizationId: string; campaignId: string; id: string },
): Promise<string | null> {
  const where = { ...found, reportedBy: { not: "supporter" as const } };
  const response = await tx.response.findFirst({ where, select: { bioguide: true } });
  if (!response) return null;
  // The same reply to others stays one group, under the oldest of them.
  const sameReply = { organizationId: found.organizationId, groupId: found.id };
  const rest = { ...sameReply, id: { not: found.id } };
  const head = await tx.response.findFirst({ where: rest, orderBy: { id: "asc" }, select: { id: true } });
  if (head) await tx.response.updateMany({ where: sameReply, data: { groupId: head.id } });
  await tx.response.deleteMany({ where });
  return response.bioguide;
}

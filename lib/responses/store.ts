import type { Stance } from "@/lib/asks/ask";
import type { IsoDate } from "@/lib/congress/measure";
import type { Db, Prisma } from "@/lib/db";
import { proposeClass } from "@/lib/responses/class-proposal";
import type { ResponseClass } from "@/lib/responses/response";
import { findSame, signatureOf } from "@/lib/responses/same-reply";

/** A new answer is compared with so many different ones of its office, the newest. */
const COMPARED = 200;
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

/** What the rules see in the words of an answer: whether others had the same, and what it seems to be. */
export async function describe(tx: Db, { organizationId, id, bioguide, askId }: About, words: string) {
  const signature = signatureOf(words);
  const firsts: { groupId: string; signature: number[] }[] =
    signature.length === 0
      ? []
      : await tx.$queryRaw`SELECT "groupId"::text AS "groupId", signature FROM "Response"
          WHERE "organizationId" = ${organizationId}::uuid AND bioguide = ${bioguide} AND "groupId" = id AND id <> ${id}::uuid
          ORDER BY "reportedAt" DESC LIMIT ${COMPARED}`;
  const first = findSame(signature, firsts);
  const groupId = first?.groupId ?? (signature.length > 0 ? id : null);
  const others = first ? await countSame(tx, organizationId, first.groupId) : 0;
  const decided = first
    ? await tx.response.findFirst({
        where: { organizationId, groupId, class: { not: null } },
        orderBy: { decidedAt: "desc" },
        select: { class: true },
      })
    : null;
  const stance = await stanceOf(tx, organizationId, askId);
  const same = first ? { same: { others, class: decided?.class ?? null } } : {};
  const proposal = words === "" ? null : proposeClass(words, { stance, ...same });
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
> & { askId: string | null; receivedOn: IsoDate };

/** Writes an answer down with what the rules see in it. False when it was taken in before (`importKey`, `letterId`). */
export async function addResponse(tx: Db, response: NewResponse, text: AnswerText): Promise<boolean> {
  const { organizationId, id } = response;
  const seen = await describe(tx, response, text.words);
  const data = { ...response, ...seen, receivedOn: new Date(response.receivedOn) };
  const { count } = await tx.response.createMany({
    data: data as Prisma.ResponseCreateManyInput,
    skipDuplicates: true,
  });
  if (count === 1) await saveText(tx, { organizationId, responseId: id }, text);
  return count === 1;
}

/** Adds to an answer that was only told of what it says, and perhaps what the person takes it to be. */
export async function completeResponse(
  tx: Db,
  response: About & { reportedClass: ResponseClass | null },
  text: AnswerText,
): Promise<void> {
  const { organizationId, id, reportedClass } = response;
  const seen = text.words === "" ? {} : await describe(tx, response, text.words);
  await tx.response.update({
    where: { organizationId_id: { organizationId, id } },
    data: { ...seen, ...(reportedClass ? { reportedClass } : {}) },
  });
  await saveText(tx, { organizationId, responseId: id }, text);
}

async function saveText(
  tx: Db,
  key: { organizationId: string; responseId: string },
  { words, file }: AnswerText,
): Promise<void> {
  if (words === "" && !file) return;
  const data = { words, ...(file ? { fileBytes: file.bytes, fileType: file.type } : {}) };
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

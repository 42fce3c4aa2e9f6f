import { todayInWashington } from "@/lib/congress/washington-date";
import { type Db, inTransaction } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import { type AnswerFile, type AnswerFileProblem, readAnswerFile } from "@/lib/responses/answer-file";
import { cleanWords, type ResponseClass } from "@/lib/responses/response";
import { type AnswerText, addResponse, completeResponse } from "@/lib/responses/store";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";
import { idInToken, isValidToken } from "@/lib/shared/token";

export type ReportedAnswer = { class: ResponseClass | null; words: string; file: Uint8Array<ArrayBuffer> | null };

export type ReportResponseProblem = { code: "not_found" | AnswerFileProblem };

/**
 * Records what the holder of a receipt tells of an office's answer to one of its letters. A file that can't be taken is
 * refused with a reason, and everything else is kept. Telling the same again changes nothing; other words later on are a
 * further answer to the same letter.
 */
export async function reportResponse(
  receiptToken: string,
  letterId: string,
  answer: ReportedAnswer,
  now: Date,
): Promise<Result<null, ReportResponseProblem>> {
  const actionId = idInToken(receiptToken);
  if (!actionId || !isValidToken(authSecrets(), { purpose: "receipt" }, receiptToken))
    return fail({ code: "not_found" });
  const read = answer.file ? await readAnswerFile(answer.file) : null;
  const text = textOf(cleanWords(answer.words), read?.ok ? read.value : null);
  const kept = await inTransaction((tx) => keepAnswer(tx, { actionId, letterId }, answer.class, text, now));
  if (!kept) return fail({ code: "not_found" });
  return read && !read.ok ? fail({ code: read.problem }) : ok(null);
}

/** What was pasted comes before what stands in a file; words of a file that is not kept stand beneath it. */
function textOf(pasted: string, file: AnswerFile | null): AnswerText {
  if (!file) return { words: pasted, file: null };
  const isAdded = pasted !== "" && !file.kept && !pasted.includes(file.words);
  return { words: isAdded ? cleanWords(`${pasted}\n\n${file.words}`) : pasted || file.words, file: file.kept };
}

async function keepAnswer(
  tx: Db,
  { actionId, letterId }: { actionId: string; letterId: string },
  reportedClass: ResponseClass | null,
  text: AnswerText,
  now: Date,
): Promise<boolean> {
  // A second click waits here for the first.
  await tx.$queryRaw`SELECT 1 FROM "Letter" WHERE id = ${letterId}::uuid FOR UPDATE`;
  const letter = await tx.letter.findFirst({
    where: { id: letterId, actionId, action: { confirmedAt: { not: null } } },
    include: { response: { include: { text: true, later: { include: { text: true } } } } },
  });
  if (!letter) return false;
  const { organizationId, campaignId, askId, bioguide, seatId, response: first } = letter;
  await tx.noAnswer.deleteMany({ where: { organizationId, letterId } });
  const known = first ? [first, ...first.later] : [];
  const same = known.find((one) => one.text !== null && isSame(one.text, text)) ?? null;
  if (same) {
    // The file that was refused at first comes with the same words; words alone come twice from a double click.
    if (text.file && !same.text?.fileType) await completeResponse(tx, { ...same, reportedClass }, text, now);
    else if (reportedClass && same.class === null) await completeResponse(tx, { ...same, reportedClass }, NO_TEXT, now);
    return true;
  }
  const saysNothing = text.words === "" && !text.file;
  if (first && (saysNothing || (first.text === null && first.class === null))) {
    if (!saysNothing || first.class === null) await completeResponse(tx, { ...first, reportedClass }, text, now);
    return true;
  }
  const about = { organizationId, id: newId(), campaignId, askId, bioguide, seatId };
  const place = first ? { letterId: null, followsId: first.id } : { letterId, followsId: null };
  const by = { reportedBy: "supporter" as const, reportedAt: now, receivedOn: todayInWashington(now), reportedClass };
  await addResponse(tx, { ...about, ...place, ...by }, text);
  return true;
}

function isSame(kept: { words: string; fileBytes: Uint8Array | null }, { words, file }: AnswerText): boolean {
  if (kept.words !== words) return false;
  if (!file) return words !== "";
  return kept.fileBytes === null ? words !== "" : Buffer.compare(kept.fileBytes, file.bytes) === 0;
}

const NO_TEXT: AnswerText = { words: "", file: null };

import { todayInWashington } from "@/lib/congress/washington-date";
import { inTransaction } from "@/lib/db";
import { stateOf } from "@/lib/delivery/delivery";
import { mayReport, outcomeOfReport, type Report } from "@/lib/delivery/reports";
import { addReportedAttempt, attemptsInOrder, toAttempt } from "@/lib/delivery/store";
import { authSecrets } from "@/lib/env";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** Records what the holder of a receipt reports of one of its letters. Reporting the same again changes nothing. */
export async function reportLetter(
  receiptToken: string,
  letterId: string,
  report: Report,
  now: Date,
): Promise<Result<null, { code: "not_found" | "not_for_this_way" }>> {
  const actionId = idInToken(receiptToken);
  if (!actionId || !isValidToken(authSecrets(), { purpose: "receipt" }, receiptToken))
    return fail({ code: "not_found" });
  return inTransaction(async (tx) => {
    const letter = await tx.letter.findFirst({
      where: { id: letterId, actionId, action: { id: actionId } },
      include: { attempts: attemptsInOrder },
    });
    if (!letter) return fail({ code: "not_found" });
    const attempts = letter.attempts.map(toAttempt);
    const isCancelled = stateOf(letter.channel, attempts, null) === "cancelled";
    // What was called back stays so.
    if (isCancelled || !mayReport(letter.channel, report)) return fail({ code: "not_for_this_way" });
    const { organizationId } = letter;
    if (report === "answered") {
      const { campaignId, askId, bioguide, seatId } = letter;
      const answer = {
        organizationId,
        campaignId,
        askId,
        bioguide,
        seatId,
        letterId,
        reportedBy: "supporter" as const,
      };
      const receivedOn = new Date(todayInWashington(now));
      // What it says can be told on a page of its own (lib/responses/report-response.ts).
      await tx.response.createMany({
        data: { ...answer, id: newId(), reportedAt: now, receivedOn, signature: [] },
        skipDuplicates: true,
      });
      await tx.noAnswer.deleteMany({ where: { organizationId, letterId } });
      return ok(null);
    }
    const outcome = outcomeOfReport(report, attempts);
    const key = { organizationId, letterId, number: letter.attempts.length + 1 };
    if (outcome) await addReportedAttempt(tx, key, letter.channel, outcome, now);
    return ok(null);
  });
}

import { inTransaction } from "@/lib/db";
import { formatEmail } from "@/lib/delivery/channels/email/format";
import { nextStep } from "@/lib/delivery/delivery";
import { type HoldCode, holdCodeOf } from "@/lib/delivery/holding";
import { wantNotice } from "@/lib/delivery/notices/store";
import { beginAttempt, endAttempt, holdAttempt, loadLetterToDeliver } from "@/lib/delivery/store";
import { env } from "@/lib/env";
import type { JobPayload } from "@/lib/jobs/catalog";
import { enqueue } from "@/lib/jobs/queue";
import { directory } from "@/lib/legislators/directory";
import { officeEmail } from "@/lib/letters/offer-channels";
import { type MailAnswer, sendMail } from "@/lib/mail";
import type { Clock } from "@/lib/shared/clock";

/** Thrown so that the queue tries the job again later; the attempt's row already says why. */
export class NotDeliveredYet extends Error {}

/**
 * Carries one letter to its office, or holds it for good when it came too late. The attempt is written down before
 * anything leaves and closed after; no network call stands inside a transaction. Safe to run twice, also at the same
 * time: one attempt number has one row.
 */
export async function deliverLetter(
  { organizationId, letterId }: JobPayload<"deliver-letter">,
  clock: Clock,
): Promise<void> {
  const letter = await loadLetterToDeliver(organizationId, letterId);
  if (letter?.channel !== "email") return;
  const step = nextStep(letter.attempts, clock());
  const last = { organizationId, letterId, number: letter.attempts.length };
  if (step.kind === "done") return;
  if (step.kind === "wait") throw new NotDeliveredYet("another attempt is under way");
  if (step.kind === "give_up_as_unknown") return endAttempt(last, "unknown", "interrupted", clock());

  const key = { organizationId, letterId, number: step.number };
  const code = holdCodeOf(letter, clock());
  if (code) return holdLetter(key, letter, code, clock());
  if (!(await beginAttempt(key, "email", clock()))) return;
  const answer = await sendByEmail(letter);
  await endAttempt(
    key,
    answer.kind === "accepted" ? "handed_to_mail" : answer.kind,
    "code" in answer ? answer.code : null,
    clock(),
  );
  if (answer.kind === "not_sent") throw new NotDeliveredYet(answer.code);
}

type LetterToDeliver = NonNullable<Awaited<ReturnType<typeof loadLetterToDeliver>>>;

type AttemptKey = { organizationId: string; letterId: string; number: number };

/** Nothing leaves; with the first of an action's letters its writer is told, once for all of them. */
function holdLetter(key: AttemptKey, { actionId, channel }: LetterToDeliver, code: HoldCode, now: Date): Promise<void> {
  const notice = { organizationId: key.organizationId, actionId, kind: "measure_over" } as const;
  return inTransaction(async (tx) => {
    if (!(await holdAttempt(tx, key, { channel, code }, now))) return;
    if (await wantNotice(tx, notice, now)) await enqueue(tx, "send-notice", notice);
  });
}

async function sendByEmail(letter: LetterToDeliver): Promise<MailAnswer> {
  const legislator = directory().findLegislator(letter.bioguide);
  const to = legislator && officeEmail(legislator, env().DELIVERY_MODE);
  if (!to) return { kind: "refused", code: "no-address" };
  const hostname = new URL(env().APP_URL).hostname;
  return sendMail(formatEmail({ letterId: letter.id, letter: letter.composed, to, replyTo: letter.replyTo, hostname }));
}

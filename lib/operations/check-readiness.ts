import { type Readiness, readinessOf } from "@/lib/operations/readiness";
import { listMissingMigrations, loadQueueAge } from "@/lib/operations/views";
import { mailServerAnswers } from "@/lib/organizations/transport";
import { recent, sparing, within } from "@/lib/shared/recent";

const LIMIT_MS = 2_000;
const MAIL_KEPT_MS = 30_000;

// One question to each at a time, however many ask us: probes must not pile up on a part that is in trouble.
const askMigrations = recent(() => listMissingMigrations(LIMIT_MS), 0);
const askQueue = recent(() => loadQueueAge(LIMIT_MS), sparing(1_000));
const askMail = recent(mailServerAnswers, MAIL_KEPT_MS);

/** Looks at every part that the product needs. Answers within two seconds, and never throws. */
export async function checkReadiness(): Promise<Readiness> {
  const [missingMigrations, queueAgeS, mailAnswers] = await Promise.all([
    within(LIMIT_MS, askMigrations(), null),
    within(LIMIT_MS, askQueue(), null),
    within(LIMIT_MS, askMail(), null),
  ]);
  return readinessOf({ missingMigrations, queueAgeS, mailAnswers });
}

// Whether the product can do its work just now: four parts, each with what is wrong and what to do about it. No secret,
// no address and nobody's data is ever in it: anybody may ask.
import { createTranslator } from "use-intl/core";
import messages from "@/messages/en/operations.json";

/** The oldest due job may wait so long; a burst of letters is worked off well within it. */
export const QUEUE_AGE_LIMIT_S = 15 * 60;

/** What was found out. Null: there was no answer in time. */
export type ReadinessFacts = {
  /** the names of migrations that this edition brings and the database lacks */
  missingMigrations: readonly string[] | null;
  /** how long the oldest due job has waited, in seconds; 0 when nothing is due, "absent" without a queue's tables */
  queueAgeS: number | "absent" | null;
  mailAnswers: boolean | null;
};

type PartName = "database" | "migrations" | "queue" | "mail";
type Problem = "database_silent" | "migrations_missing" | "queue_absent" | "queue_stuck" | "mail_silent" | "not_asked";

export type Part = { ok: true } | { ok: false; code: Problem; problem: string; remedy: string };
export type Readiness = { ready: boolean; parts: Record<PartName, Part> };

const t = createTranslator({ locale: "en", messages, namespace: "readiness" });

const broken = (code: Problem, values: Record<string, string | number> = {}): Part => ({
  ok: false,
  code,
  problem: t(`${code}.problem`, values),
  remedy: t(`${code}.remedy`),
});

function migrationsPart(missing: ReadinessFacts["missingMigrations"]): Part {
  if (missing === null) return broken("not_asked");
  return missing.length === 0 ? { ok: true } : broken("migrations_missing", { count: missing.length });
}

function queuePart(ageS: ReadinessFacts["queueAgeS"]): Part {
  if (ageS === null) return broken("not_asked");
  if (ageS === "absent") return broken("queue_absent");
  return ageS <= QUEUE_AGE_LIMIT_S ? { ok: true } : broken("queue_stuck", { minutes: Math.floor(ageS / 60) });
}

/** The verdict on what was found out: ready only when every part is. */
export function readinessOf({ missingMigrations, queueAgeS, mailAnswers }: ReadinessFacts): Readiness {
  const parts = {
    database: missingMigrations === null ? broken("database_silent") : ({ ok: true } as const),
    migrations: migrationsPart(missingMigrations),
    queue: queuePart(queueAgeS),
    mail: mailAnswers ? ({ ok: true } as const) : broken("mail_silent"),
  };
  return { ready: Object.values(parts).every(({ ok }) => ok), parts };
}

import { describe, expect, test } from "vitest";
import { areaOf } from "@/app/metrics/request-durations";
import { attemptsByEnd, type LetterCount, lettersByState } from "@/lib/operations/figures";
import { QUEUE_AGE_LIMIT_S, readinessOf } from "@/lib/operations/readiness";

const NOW = new Date("2026-11-22T15:00:00Z");
const AFTER = new Date("2027-01-03T17:00:00Z");

const count = (own: Partial<LetterCount>): LetterCount => ({
  channel: "email",
  tried: false,
  outcome: null,
  wait: null,
  measureId: "119-SRES-61",
  congress: 119,
  seatId: "",
  letters: 1,
  ...own,
});

const COUNTS = [
  count({ letters: 5 }),
  count({ letters: 2, measureId: null }),
  count({ tried: true, letters: 3 }),
  count({ tried: true, outcome: "not_sent" }),
  count({ tried: true, outcome: "handed_to_mail", letters: 7 }),
  count({ channel: "print", letters: 4 }),
  count({ channel: "cwc", letters: 6, wait: "campaign_paused" }),
];

const byState = (now: Date) =>
  Object.fromEntries(
    lettersByState(COUNTS, now).map(({ labels, value }) => [`${labels.channel} ${labels.state}`, value]),
  );

describe("letters by state", () => {
  test("are added up over what they are about", () => {
    expect(byState(NOW)).toEqual({
      "email queued": 7,
      "email sending": 3,
      "email retrying": 1,
      "email handed_to_mail": 7,
      "print to_print": 4,
      "cwc held": 6,
    });
  });

  test("count as held once the Congress has ended, unless they went", () => {
    expect(byState(AFTER)).toEqual({
      "email held": 8,
      "email sending": 3,
      "email handed_to_mail": 7,
      "print held": 4,
      "cwc held": 6,
    });
  });
});

test("attempts keep few codes, and none that a stranger could have written", () => {
  const codes = Array.from({ length: 100 }, (_, i) => `smtp-${500 + i}`);
  const samples = attemptsByEnd([
    { channel: "email", outcome: "handed_to_mail", code: null, attempts: 1000 },
    { channel: "email", outcome: null, code: null, attempts: 2 },
    { channel: "email", outcome: "refused", code: "alma@example.net unknown", attempts: 900 },
    ...codes.map((code, i) => ({ channel: "email" as const, outcome: "refused" as const, code, attempts: 500 - i })),
  ]);
  const shown = new Set(samples.map(({ labels }) => labels.code));
  expect(shown.size).toBe(42);
  expect([...shown].join()).not.toContain("alma");
  expect(samples.reduce((sum, { value }) => sum + value, 0)).toBe(1902 + codes.reduce((sum, _, i) => sum + 500 - i, 0));
  expect(samples).toContainEqual({ labels: { channel: "email", outcome: "under_way", code: "none" }, value: 2 });
});

test.each([
  ["/", "/"],
  ["/?a=/c/", "/"],
  ["/c/talk-now?x=1", "/c"],
  ["/confirm/AAECAwQF/send", "/confirm"],
  ["/wp-login.php", "other"],
  ["/r", "/r"],
  ["*", "other"],
])("the address %s belongs to %s", (url, area) => {
  expect(areaOf(url)).toBe(area);
});

describe("readiness", () => {
  const well = { missingMigrations: [], queueAgeS: 3, mailAnswers: true };

  test("is given when all is well, also just within the limit", () => {
    expect(readinessOf(well).ready).toBe(true);
    expect(readinessOf({ ...well, queueAgeS: QUEUE_AGE_LIMIT_S }).ready).toBe(true);
  });

  test.each([
    ["database", { missingMigrations: null, queueAgeS: null }, "database_silent"],
    ["migrations", { missingMigrations: ["20270101000000_next"] }, "migrations_missing"],
    ["queue", { queueAgeS: QUEUE_AGE_LIMIT_S + 1 }, "queue_stuck"],
    ["queue", { queueAgeS: "absent" }, "queue_absent"],
    ["mail", { mailAnswers: false }, "mail_silent"],
    ["mail", { mailAnswers: null }, "mail_silent"],
  ] as const)("is refused for the %s, and says what to do", (part, facts, code) => {
    const { ready, parts } = readinessOf({ ...well, ...facts });
    expect(ready).toBe(false);
    expect(parts[part]).toMatchObject({ ok: false, code });
    for (const each of Object.values(parts)) {
      if (!each.ok) expect(each.problem.length * each.remedy.length).toBeGreaterThan(0);
    }
  });
});

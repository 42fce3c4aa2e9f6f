// The words of the weekly digest, and which week it tells of.
import { expect, test } from "vitest";
import { changeOver } from "@/lib/insights/digest/changes";
import { type CampaignDigest, type Digest, isWithin, weekBefore } from "@/lib/insights/digest/digest";
import { digestMail } from "@/lib/insights/digest/digest-mail";
import type { PositionStance } from "@/lib/responses/positions/position";
import { sheetAsText } from "@/lib/shared/mail-sheet";

const week = { from: "2026-05-25", to: "2026-05-31" };
const links = { overviewOf: (slug: string) => `https://x.test/organize/${slug}`, choiceUrl: "https://x.test/digest/t" };

const campaign: CampaignDigest = {
  ...{ slug: "talk-now", title: "Talk now", organizationName: "Ours" },
  ...{ week: 12, letters: 1204, reached: 311, answers: 1, over: 0, needSomebody: 2 },
  joined: [{ citation: "S.Res. 61", count: 3 }],
  changes: [{ who: "Senator Markey", ask: "Cosponsor it", before: null, after: "supports" }],
};
const digest = (...campaigns: CampaignDigest[]): Digest => ({
  ...{ monday: "2026-06-01", week, campaigns },
  asOf: new Date("2026-06-01T12:59:00Z"),
});

test.each([
  ["2026-06-01T13:00:00Z", "2026-06-01"],
  // Still Sunday in Washington.
  ["2026-06-01T03:59:00Z", "2026-05-25"],
  ["2026-06-03T13:00:00Z", "2026-06-01"],
  // The week in which clocks go back.
  ["2026-11-02T14:00:00Z", "2026-11-02"],
])("at %s the newest Monday is %s, and the week is the seven days before it", (now, monday) => {
  const found = weekBefore(new Date(now));
  expect(found.monday).toBe(monday);
  const days = (Date.parse(monday) - Date.parse(found.week.from)) / 86_400_000;
  expect([days, (Date.parse(monday) - Date.parse(found.week.to)) / 86_400_000]).toEqual([7, 1]);
});

test("a day of the week ends at midnight in Washington", () => {
  expect(isWithin(new Date("2026-06-01T03:59:59Z"), week)).toBe(true);
  expect(isWithin(new Date("2026-06-01T04:00:00Z"), week)).toBe(false);
  expect(isWithin(new Date("2026-05-25T03:59:59Z"), week)).toBe(false);
});

test("the mail tells each figure, the time of the count, and how to switch it off", () => {
  const sheet = digestMail(digest(campaign), links);
  expect(sheet.subject).toBe("12 new letters last week, 2 deliveries need somebody");
  expect(sheetAsText(sheet).trim().split("\n\n")).toEqual([
    "Your campaign, May 25 to May 31:",
    [
      "Talk now (Ours)",
      "- 12 letters confirmed in this week, 1,204 in all",
      "- 311 offices reached so far",
      "- 1 new answer from offices",
      "- 3 people joined S.Res. 61",
      "- Senator Markey on “Cosponsor it”: supports it, before not known",
      "- 2 deliveries need somebody: they may not have arrived",
    ].join("\n"),
    "Where they stand, and what waits for you:\nhttps://x.test/organize/talk-now",
    "Letters were last counted on June 1, 2026 at 8:59 AM EDT.",
    "You get this every Monday because you asked for it. Here it is switched off:\nhttps://x.test/digest/t",
  ]);
});

test("a week without anything is one line, what is over is said, and many changes are not all named", () => {
  const quiet = { ...campaign, week: 0, answers: 0, needSomebody: 0, joined: [], changes: [] };
  const told = digestMail({ ...digest(quiet), asOf: null }, links);
  expect(told.subject).toBe("No new letters last week");
  expect(told.parts[1]).toMatchObject({
    items: ["Nothing new in this week. In all 1,204 letters, 311 offices reached"],
  });
  expect(told.parts[3]).toMatchObject({ text: "Letters have not been counted yet." });
  expect(digestMail(digest({ ...quiet, over: 2 }), links).parts[1]).toMatchObject({
    items: [
      expect.stringMatching(/^Nothing new/),
      "2 asks have ended with their Congress: no letters go out on them until the measure is introduced again",
    ],
  });
  const [change] = campaign.changes;
  const many = sheetAsText(digestMail(digest({ ...campaign, changes: change ? Array(8).fill(change) : [] }), links));
  expect(many.match(/Senator Markey/g)).toHaveLength(5);
  expect(many).toContain("3 more positions changed");
});

const record = (stance: PositionStance, recordedAt: string, withdrawnAt: string | null = null) => ({
  ...{ id: recordedAt, stance, evidence: "statement" as const, on: recordedAt.slice(0, 10), url: null, quote: null },
  ...{ note: null, responseId: null, recordedAt: new Date(recordedAt) },
  withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
});
const newest = (records: readonly { stance: PositionStance; on: string }[]): PositionStance | null =>
  records.toSorted((a, b) => b.on.localeCompare(a.on))[0]?.stance ?? null;

test("a position changed when the ledger says something else after the week than before it", () => {
  const old = record("undecided", "2026-05-01T12:00:00Z");
  const fresh = record("supports", "2026-05-27T12:00:00Z");
  expect(changeOver([old, fresh], week, newest)).toEqual({ before: "undecided", after: "supports" });
  expect(changeOver([old, record("undecided", "2026-05-27T12:00:00Z")], week, newest)).toBeNull();
  // Written and taken back within the week; written after it.
  expect(changeOver([old, record("against", "2026-05-26T12:00:00Z", "2026-05-28T12:00:00Z")], week, newest)).toBeNull();
  expect(changeOver([old, record("against", "2026-06-01T12:00:00Z")], week, newest)).toBeNull();
  const gone = record("champion", "2026-05-02T12:00:00Z", "2026-05-28T12:00:00Z");
  expect(changeOver([old, gone], week, newest)).toEqual({ before: "champion", after: "undecided" });
});

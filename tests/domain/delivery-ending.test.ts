import { describe, expect, test } from "vitest";
import { endingOf } from "@/lib/delivery/carrying/ending";
import type { Outcome } from "@/lib/delivery/channels/channel";
import type { Attempt, AttemptOutcome } from "@/lib/delivery/delivery";
import { goesOnByItself, nextStep, TRIES_FOR_MS } from "@/lib/delivery/next-step";
import { isStranded } from "@/lib/delivery/stranded";
import type { Channel } from "@/lib/letters/letter";

const NOW = new Date("2026-11-22T15:00:00Z");
const LONG_AGO = new Date(NOW.getTime() - TRIES_FOR_MS - 1);

const tried = (outcome: AttemptOutcome | null, at = NOW, code: string | null = null): Attempt => ({
  ...{ number: 1, channel: "cwc", startedAt: at, finishedAt: NOW, outcome, code },
});
const letter = (channel: Channel, attempts: Attempt[]) => ({
  ...{ channel, attempts, replyTo: "alma@example.net", composed: { signature: ["Alma Reyes"] }, sender: null },
});
const REFUSED: Outcome = { kind: "refused", code: "http-400", words: ["No such topic, Alma Reyes"] };
const BUSY: Outcome = { kind: "not_sent", code: "http-503", retryAfterSeconds: 60 };
const ANEW = [tried("unknown"), { ...tried("requeued"), number: 2 }];
const BROKEN: Outcome = { kind: "unknown", code: "timeout" };

describe("what follows an attempt", () => {
  test.each<[string, Channel, Attempt[], Outcome, string, { again: boolean; isLost: boolean }]>([
    ["taken", "cwc", [], { kind: "accepted" }, "accepted", { again: false, isLost: false }],
    ["refused at once", "cwc", [], REFUSED, "refused", { again: false, isLost: true }],
    ["refused after one not taken", "cwc", [tried("not_sent")], REFUSED, "refused", { again: false, isLost: true }],
    ["refused after one unknown", "cwc", [tried("unknown")], REFUSED, "unknown", { again: false, isLost: false }],
    ["refused after one cut off", "post", [tried(null)], REFUSED, "unknown", { again: false, isLost: false }],
    ["refused after it was tried anew", "cwc", ANEW, REFUSED, "refused", { again: false, isLost: true }],
    ["busy", "cwc", [], BUSY, "not_sent", { again: true, isLost: false }],
    ["busy after one unknown", "cwc", [tried("unknown")], BUSY, "unknown", { again: true, isLost: false }],
    ["busy for three days", "email", [tried("not_sent", LONG_AGO)], BUSY, "gave_up", { again: false, isLost: true }],
    ["no answer from a system", "cwc", [], BROKEN, "unknown", { again: true, isLost: false }],
    ["no answer from a mail server", "email", [], BROKEN, "unknown", { again: false, isLost: false }],
  ])("%s", (_, channel, attempts, outcome, ended, { again, isLost }) => {
    const ending = endingOf(letter(channel, attempts), outcome, NOW, 0.5);
    expect(ending.end.outcome).toBe(ended);
    expect(ending.againInS !== null).toBe(again);
    expect(ending.isLost).toBe(isLost);
  });

  test("the moment that the far side named is kept, and its words without the writer", () => {
    expect(endingOf(letter("cwc", []), BUSY, NOW, 0.5).end.notBeforeS).toBe(60);
    expect(endingOf(letter("cwc", []), BROKEN, NOW, 0.5).end.notBeforeS).toBeNull();
    expect(endingOf(letter("cwc", [tried("unknown")]), REFUSED, NOW, 0.5).end).toMatchObject({
      ...{ code: "again-http-400", detail: "No such topic, […]" },
    });
  });
});

test.each<[Attempt, number, string]>([
  [tried("not_sent"), 30, "wait"],
  [tried("not_sent"), 0, "send"],
  [tried("unknown"), 30, "wait"],
  // Somebody decided.
  [tried("requeued"), 30, "send"],
  [tried("unknown", NOW, "again-http-400"), 0, "done"],
])("after %o, kept for %d s: %s", (last, keptForS, kind) => {
  expect(nextStep("cwc", [last], keptForS).kind).toBe(kind);
});

test.each<[Attempt[], boolean]>([
  [[], true],
  [[tried("not_sent")], true],
  [[tried("unknown")], true],
  [[tried("unknown", LONG_AGO)], false],
  [[tried("unknown", NOW, "again-http-400")], false],
  [[tried("accepted")], false],
  [[tried("refused")], false],
])("whether a machine goes on by itself after %o: %s", (attempts, goesOn) => {
  expect(goesOnByItself("cwc", attempts)).toBe(goesOn);
  const facts = {
    channel: "cwc" as const,
    attempts,
    measureId: null,
    congress: 119,
    seatId: "MA-2",
    bioguide: "M000312",
  };
  expect(isStranded(facts, NOW)).toBe(goesOn);
});

test("what goes by hand is not stranded, nor what came too late to be asked about", () => {
  const facts = { attempts: [tried("unknown")], measureId: null, congress: 118, seatId: "MA-2", bioguide: "M000312" };
  expect(isStranded({ ...facts, channel: "cwc" }, NOW)).toBe(false);
  expect(isStranded({ ...facts, channel: "print", attempts: [] }, NOW)).toBe(false);
  // One that nobody tried is held for good by the worker, who tells its writer.
  expect(isStranded({ ...facts, channel: "cwc", attempts: [] }, NOW)).toBe(true);
});

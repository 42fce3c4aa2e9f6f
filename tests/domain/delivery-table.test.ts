import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Attempt, type AttemptOutcome, stateOf } from "@/lib/delivery/delivery";
import { CUT_OFF, nextStep, outcomeOfFailure, retryDelayS, TRIES_FOR_MS, triesOf } from "@/lib/delivery/next-step";
import { isFinal, type LifeState, mayCancel, mayRetry, TRANSITIONS } from "@/lib/delivery/transitions";
import { type WaitFacts, waitOf } from "@/lib/delivery/waiting";
import type { Channel } from "@/lib/letters/letter";

const NOW = new Date("2026-11-22T15:00:00Z");

const attempt = (outcome: AttemptOutcome | null, number = 1, own: Partial<Attempt> = {}): Attempt => ({
  ...{ number, channel: "cwc", startedAt: NOW, finishedAt: NOW, outcome, code: null },
  ...own,
});

test("docs/delivery.md draws the table", () => {
  const drawing = readFileSync("docs/delivery.md", "utf8");
  const drawn = [...drawing.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} ${to}`);
  const edges = Object.entries(TRANSITIONS).flatMap(([from, to]) => to.map((state) => `${from} ${state}`));
  expect(drawn.toSorted()).toEqual(edges.toSorted());
  for (const state of Object.keys(TRANSITIONS)) expect(drawing).toMatch(new RegExp(`^\\|.*\\b${state}\\b.*\\|`, "m"));
});

// What a machine, a person or a returned mail may add to a letter, as the product does it.
type Move = { outcome: AttemptOutcome | null; channel?: Channel; ends?: boolean; code?: string };

function movesFrom(channel: Channel, attempts: readonly Attempt[]): Move[] {
  const state = stateOf(channel, attempts, null);
  const byMachine: Move[] =
    channel === "email" || channel === "cwc"
      ? nextStep(channel, attempts, 0).kind === "send" && state !== "sending"
        ? [{ outcome: null }]
        : []
      : [];
  const ends: Move[] =
    state === "sending"
      ? (
          [channel === "cwc" ? "accepted" : "handed_to_mail", "not_sent", "refused", "gave_up", "unknown"].map(
            (outcome) => ({ outcome: outcome as AttemptOutcome, ends: true }),
          ) as Move[]
        ).concat({ outcome: "unknown", ends: true, code: CUT_OFF })
      : [];
  // A worker that was cut off comes back and tells what nobody knew.
  const comesBack: Move[] =
    state === "unknown" && attempts.at(-1)?.code === CUT_OFF
      ? (["handed_to_mail", "not_sent", "refused"] as const).map((outcome) => ({ outcome, ends: true }))
      : [];
  const byHand: Move[] = [
    ...(mayCancel(state) ? [{ outcome: "cancelled" as const }] : []),
    ...(mayRetry(state) || (mayCancel(state) && state !== "held")
      ? (["email", "print", "form", "cwc"] as const)
          .filter((way) => way !== channel || mayRetry(state))
          .map((way) => ({ outcome: "requeued" as const, channel: way }))
      : []),
    ...(state === "to_print" ? [{ outcome: "printed" as const }] : []),
    ...(state === "printed" || state === "form_opened" ? [{ outcome: "reported_sent" as const }] : []),
    ...(state === "to_submit" ? [{ outcome: "form_opened" as const }] : []),
    ...(state === "handed_to_mail" ? [{ outcome: "bounced" as const }] : []),
  ];
  return [...byMachine, ...ends, ...comesBack, ...byHand];
}

test("no history of a letter leaves the table", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Channel>("email", "cwc", "print", "form"),
      fc.array(fc.nat(), { maxLength: 25 }),
      (first, picks) => {
        let channel = first;
        let attempts: Attempt[] = [];
        let state: LifeState = stateOf(channel, attempts, null);
        expect(TRANSITIONS.unconfirmed).toContain(state);
        for (const pick of picks) {
          const moves = movesFrom(channel, attempts);
          const move = moves[pick % Math.max(1, moves.length)];
          if (!move) {
            expect(isFinal(state) || !["queued", "retrying", "sending"].includes(state)).toBe(true);
            return;
          }
          channel = move.channel ?? channel;
          const own = { channel, code: move.code ?? null };
          attempts = move.ends
            ? [...attempts.slice(0, -1), attempt(move.outcome, attempts.length, own)]
            : [...attempts, attempt(move.outcome, attempts.length + 1, own)];
          const next = stateOf(channel, attempts, null);
          if (next !== state) expect(TRANSITIONS[state], `${state} -> ${next}`).toContain(next);
          state = next;
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

describe("what is done next", () => {
  it.each([
    ["nothing was tried", "cwc", [], 0, { kind: "send", number: 1, closes: null }],
    ["put off", "email", [attempt("not_sent", 1, { channel: "email" })], 0, { kind: "send", number: 2, closes: null }],
    ["under way", "cwc", [attempt(null)], 20, { kind: "wait", seconds: 20 }],
    ["a chamber's system, cut off", "cwc", [attempt(null)], 0, { kind: "send", number: 2, closes: 1 }],
    ["a mail, cut off", "email", [attempt(null, 1, { channel: "email" })], 0, { kind: "close_as_unknown", number: 1 }],
    ["a chamber's system, unknown", "cwc", [attempt("unknown")], 0, { kind: "send", number: 2, closes: null }],
    ["a mail, unknown", "email", [attempt("unknown", 1, { channel: "email" })], 0, { kind: "done" }],
    ["unknown, and now to go by mail", "email", [attempt("unknown")], 0, { kind: "done" }],
    ["called back", "cwc", [attempt("cancelled")], 0, { kind: "done" }],
    [
      "put in line by somebody",
      "email",
      [attempt("unknown"), attempt("requeued", 2)],
      0,
      { kind: "send", number: 3, closes: null },
    ],
  ] as const)("%s", (_, channel, attempts, left, step) => {
    expect(nextStep(channel, attempts, left)).toEqual(step);
  });

  it("what is cut off five times in a row is left to a person", () => {
    const cutOff = (count: number) =>
      Array.from({ length: count }, (_, i) => attempt("unknown", i + 1, { code: CUT_OFF }));
    expect(nextStep("cwc", cutOff(4), 0).kind).toBe("send");
    expect(nextStep("cwc", cutOff(5), 0).kind).toBe("done");
    expect(nextStep("cwc", [...cutOff(5), attempt("requeued", 6)], 0).kind).toBe("send");
    expect(nextStep("cwc", [...cutOff(4), attempt("not_sent", 5), ...cutOff(1)], 0).kind).toBe("send");
  });

  it("after three days it has failed; from when somebody has it tried again the days count anew", () => {
    const long = new Date(NOW.getTime() + TRIES_FOR_MS + 1);
    expect(outcomeOfFailure([attempt("not_sent")], NOW)).toBe("not_sent");
    expect(outcomeOfFailure([attempt("not_sent")], long)).toBe("gave_up");
    expect(
      outcomeOfFailure([attempt("gave_up"), attempt("requeued", 2), attempt(null, 3, { startedAt: long })], long),
    ).toBe("not_sent");
    expect(triesOf([attempt("gave_up"), attempt("requeued", 2)])).toEqual({ count: 0, since: null });
  });

  it("waits grow to an hour, are random, and never end before the moment that was named", () => {
    expect(retryDelayS(1, null, 0.999)).toBeLessThan(4);
    expect(retryDelayS(30, null, 0.999)).toBeLessThan(3_600);
    expect(retryDelayS(30, null, 0.5)).toBe(1_800);
    expect(retryDelayS(5, null, 0)).toBe(0);
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.integer({ min: 1, max: 21_600 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (n, after, random) => {
          expect(retryDelayS(n, after, random)).toBeGreaterThanOrEqual(after);
          expect(retryDelayS(n, after, random)).toBeLessThanOrEqual(after * 2);
        },
      ),
    );
  });
});

describe("why a letter waits", () => {
  const free: WaitFacts = {
    ...{ channel: "cwc", seatId: "MA-2", isRestored: false, isCampaignPaused: false, pauses: [] },
    ...{ isChannelOn: true, isOfficeActive: null },
  };
  it.each([
    [{}, null],
    [{ isRestored: true, pauses: ["organization"] as const }, "restored"],
    [{ pauses: ["campaign", "organization"] as const }, "stopped"],
    [{ pauses: ["campaign"] as const }, "campaign_paused"],
    [{ isCampaignPaused: true }, "campaign_paused"],
    [{ pauses: ["channel"] as const }, "channel_paused"],
    [{ isChannelOn: false }, "channel_off"],
    [{ isOfficeActive: false }, "office_off"],
    [{ isOfficeActive: true }, null],
  ])("%j: %s", (change, reason) => {
    expect(waitOf({ ...free, ...change }, NOW)?.reason ?? null).toBe(reason);
  });

  it("maintenance is the chambers' systems' own, and ends on Washington's clock", () => {
    const night = new Date("2026-11-23T06:30:00Z");
    expect(waitOf(free, night)).toEqual({ reason: "maintenance", seconds: 4.5 * 3600 });
    expect(waitOf({ ...free, channel: "email" }, night)).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Standing } from "@/lib/congress/standing";
import { situationOf } from "@/lib/letters/positions";
import { knownPosition } from "@/lib/responses/positions/for-letters";
import { recordOfStanding } from "@/lib/responses/positions/on-record";
import {
  COUNTS_FROM,
  confidenceOf,
  countsUntil,
  EVIDENCE_WEIGHTS,
  type EvidenceKind,
  POSITION_STANCES,
  type PositionRecord,
  positionOf,
  RECORDED_EVIDENCE,
  sideOfStance,
} from "@/lib/responses/positions/position";

const NOW = new Date("2026-11-22T15:00:00Z");
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * DAY_MS).toISOString().slice(0, 10);
let next = 0;
const record = (
  stance: PositionRecord["stance"],
  days: number,
  evidence: EvidenceKind = "response",
  more: Partial<PositionRecord> = {},
): PositionRecord => {
  next += 1;
  const id = String(next).padStart(4, "0");
  return { id, stance, evidence, on: daysAgo(days), url: null, quote: null, note: null, responseId: null, ...more };
};
const evidence = {
  sourceName: "Congress.gov",
  url: "https://www.congress.gov/",
  asOf: daysAgo(2),
  ageDays: 2,
  stale: false,
  complete: true,
};
const cosponsor: Standing = { kind: "cosponsor", since: daysAgo(300), evidence };
const notOnIt: Standing = { kind: "not_on_it", evidence };

describe("confidence", () => {
  test.each(RECORDED_EVIDENCE)("of %s is halved after its half-life", (kind) => {
    const { atFirst, halfLifeDays } = EVIDENCE_WEIGHTS[kind];
    const now = new Date(`${daysAgo(0)}T00:00:00Z`);
    expect(confidenceOf({ evidence: kind, on: daysAgo(0) }, now)).toBeCloseTo(atFirst, 5);
    expect(confidenceOf({ evidence: kind, on: daysAgo(halfLifeDays ?? 0) }, now)).toBeCloseTo(atFirst / 2, 5);
  });

  test("of a cosponsorship does not age, and no other grows with time", () => {
    expect(confidenceOf({ evidence: "cosponsorship", on: "1999-01-01" }, NOW)).toBe(1);
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED_EVIDENCE), fc.nat(3_000), fc.nat(3_000), (kind, a, b) => {
        const [older, newer] = [Math.max(a, b), Math.min(a, b)];
        expect(confidenceOf({ evidence: kind, on: daysAgo(older) }, NOW)).toBeLessThanOrEqual(
          confidenceOf({ evidence: kind, on: daysAgo(newer) }, NOW),
        );
      }),
    );
  });
});

describe("a position", () => {
  test("without a record is not known", () => {
    expect(positionOf([], NOW)).toMatchObject({ stance: null, leading: null, disagree: [] });
  });

  test("is what the newest record that counts says", () => {
    expect(positionOf([record("leaning", 200), record("supports", 10)], NOW).stance).toBe("supports");
    expect(positionOf([record("supports", 10), record("undecided", 5)], NOW).stance).toBe("undecided");
  });

  test("ends when all evidence is too old, which stays to be seen", () => {
    const old = record("supports", 500);
    const position = positionOf([old], NOW);
    expect(position.stance).toBeNull();
    expect(position.records).toMatchObject([{ id: old.id, counts: false }]);
  });

  test("of two records on opposite sides near in time is nobody's word: both are named", () => {
    const position = positionOf([record("supports", 30), record("against", 10, "meeting")], NOW);
    expect(position.stance).toBeNull();
    expect(position.disagree.map(({ stance }) => stance)).toEqual(["against", "supports"]);
  });

  test("that changed long after is a change of mind", () => {
    const position = positionOf([record("supports", 150, "statement"), record("against", 10)], NOW);
    expect(position).toMatchObject({ stance: "against", disagree: [] });
    expect(position.records).toHaveLength(2);
  });

  test("never lies between its records: it is one of theirs, or nobody's", () => {
    const records = fc.array(
      fc.record({
        stance: fc.constantFrom(...POSITION_STANCES),
        days: fc.nat(900),
        kind: fc.constantFrom(...RECORDED_EVIDENCE),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(records, (facts) => {
        const made = facts.map(({ stance, days, kind }) => record(stance, days, kind));
        const { stance, leading, disagree, records: weighed } = positionOf(made, NOW);
        expect(weighed).toHaveLength(made.length);
        if (stance) expect(made.some((one) => one.stance === stance && one.id === leading?.id)).toBe(true);
        if (stance) expect(leading?.confidence).toBeGreaterThanOrEqual(COUNTS_FROM);
        if (disagree.length > 0)
          expect(new Set(disagree.map((one) => sideOfStance(one.stance)))).toEqual(new Set([1, -1]));
        expect(positionOf(made.toReversed(), NOW).stance).toBe(stance);
      }),
    );
  });
});

describe("the record of Congress", () => {
  const ask = { verb: "cosponsor", stance: "support" } as const;
  const on = recordOfStanding(ask, cosponsor);

  test("a name on the measure is a position by itself, whichever side the ask is on", () => {
    expect(on).toMatchObject({ stance: "supports", holdsNow: true });
    expect(recordOfStanding({ verb: "withdraw", stance: "oppose" }, cosponsor)?.stance).toBe("against");
    expect(recordOfStanding(ask, notOnIt)).toBeNull();
  });

  test("a name taken off is no support any more, and done to who asked for it", () => {
    const withdrawn: Standing = { kind: "withdrawn", on: daysAgo(20), evidence };
    expect(recordOfStanding(ask, withdrawn)).toMatchObject({ stance: "undecided", on: daysAgo(20) });
    expect(recordOfStanding({ verb: "withdraw", stance: "oppose" }, withdrawn)?.stance).toBe("supports");
  });

  test("a name that stands now is the least: doubt adds nothing, a champion does", () => {
    const held = on as PositionRecord;
    expect(positionOf([held, record("undecided", 1, "meeting")], NOW).stance).toBe("supports");
    expect(positionOf([held, record("champion", 40)], NOW).stance).toBe("champion");
    expect(positionOf([held, record("against", 1, "statement")], NOW).disagree).toHaveLength(2);
  });
});

describe("what a letter may take into account", () => {
  const ask = { verb: "cosponsor", stance: "support" } as const;
  const known = (...records: PositionRecord[]) => knownPosition(ask, notOnIt, records, NOW);

  test("an answer that the office wrote, with its day", () => {
    expect(known(record("supports", 10))).toEqual({ kind: "committed", how: "wrote", on: daysAgo(10) });
    expect(known(record("against", 10, "vote"))).toEqual({ kind: "refused", how: "voted", on: daysAgo(10) });
  });

  test("nothing said in a room, and nothing that is not firm", () => {
    expect(known(record("supports", 10, "meeting"))).toBeNull();
    expect(known(record("leaning", 10))).toBeNull();
    expect(known(record("supports", 10), record("against", 12))).toBeNull();
    expect(known(record("supports", 900))).toBeNull();
  });

  test("a newer word from a meeting takes an older answer's firmness away", () => {
    expect(known(record("supports", 60), record("undecided", 5, "meeting"))).toBeNull();
  });

  test("who is on the measure already has texts of their own", () => {
    const position = { kind: "committed", how: "wrote", on: daysAgo(1) } as const;
    expect(situationOf(cosponsor, position)).toBe("cosponsor");
    expect(situationOf(notOnIt, position)).toBe("committed");
    expect(situationOf(notOnIt, null)).toBe("not_on_it");
  });
});

test.each(RECORDED_EVIDENCE)("the page names the last day on which a record of %s counts", (kind) => {
  const one = { evidence: kind, on: "2026-01-15" };
  const until = countsUntil(one) ?? "";
  expect(confidenceOf(one, new Date(until))).toBeGreaterThanOrEqual(COUNTS_FROM);
  expect(confidenceOf(one, new Date(Date.parse(until) + DAY_MS))).toBeLessThan(COUNTS_FROM);
  expect(countsUntil({ ...one, evidence: "cosponsorship" })).toBeNull();
});

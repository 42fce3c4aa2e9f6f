import { describe, expect, it } from "vitest";
import { NO_STAMPS } from "@/lib/asks/ask-version";
import { clockOf } from "@/lib/congress/congress-clock";
import type { DeliveryState } from "@/lib/delivery/delivery";
import { addLetters, type ClockVersion, dying, ended, endingOf, NO_LETTERS } from "@/lib/insights/ending/ending";
import { directory } from "@/lib/legislators/directory";
import { termsEnding } from "@/lib/legislators/terms-ending";
import { ask as liveAsk } from "./letters-fixtures";

const NOVEMBER = new Date("2026-11-22T15:00:00Z");
const EVE = new Date("2027-01-03T16:59:59Z");
const NOON = new Date("2027-01-03T17:00:00Z");

const { texts } = liveAsk.version;
const stamped = { ...NO_STAMPS, proposedAt: NOVEMBER, approvedAt: NOVEMBER };
const live: ClockVersion = {
  ...stamped,
  createdAt: NOVEMBER,
  id: "one",
  number: 1,
  measureId: "119-SRES-61",
  texts,
  liveAt: NOVEMBER,
};
const coming = (number: number, change: Partial<ClockVersion>): ClockVersion => ({
  ...NO_STAMPS,
  id: String(number),
  number,
  measureId: "119-SRES-61",
  texts,
  createdAt: NOVEMBER,
  ...change,
});
const at = (now: Date, ...versions: ClockVersion[]) =>
  endingOf(
    { id: "ask", slug: "sres-61", liveVersionId: "one", versions: [...versions, live] },
    NO_LETTERS,
    clockOf(now),
    now,
  );

describe("an ask on the clock", () => {
  it.each([
    [NOVEMBER, "ending"],
    [EVE, "ending"],
    [NOON, "over"],
    [new Date("2027-03-01T12:00:00Z"), "over"],
    [new Date("2026-10-01T12:00:00Z"), "alive"],
  ])("at %s its measure is %s", (now, life) => {
    expect(at(now)).toMatchObject({ life, isLive: true, measure: { congress: 119, type: "SRES", number: 61 } });
  });

  it("without a measure it stays open", () => {
    const without = { ...live, measureId: null };
    const found = endingOf(
      { id: "a", slug: "a", liveVersionId: "one", versions: [without] },
      NO_LETTERS,
      clockOf(NOON),
      NOON,
    );
    expect(found).toMatchObject({ life: "no_measure", measure: null });
  });

  it("is told apart when its words name another measure that ends: it stops with that one", () => {
    const words = (headline: string, change: Partial<ClockVersion> = {}) => {
      const version = {
        ...live,
        measureId: null,
        texts: { ...texts, headline, summary: "As H.Res. 9 (118th) did." },
        ...change,
      };
      const ask = { id: "a", slug: "a", liveVersionId: "one", versions: [version] };
      return (now: Date) => endingOf(ask, NO_LETTERS, clockOf(now), now)?.named;
    };
    const companion = words("Bring H.Res. 317 to the Senate");
    expect(companion(NOVEMBER)).toEqual([{ congress: 119, type: "HRES", number: 317, life: "ending" }]);
    expect(companion(NOON)).toMatchObject([{ number: 317, life: "over" }]);
    expect(companion(new Date("2026-10-01T12:00:00Z"))).toEqual([]);
    expect(words("Cosponsor S.Res. 61", { measureId: "119-SRES-61" })(NOON)).toEqual([]);
    expect(words("Cosponsor S.Res. 7", { measureId: "120-SRES-7", createdAt: NOON })(NOON)).toEqual([]);
  });

  it("without a measure it is counted with one that its words name, and not when they name none", () => {
    const count = (headline: string, now: Date) => {
      const version = { ...live, measureId: null, texts: { ...texts, headline } };
      const found = endingOf(
        { id: "a", slug: "a", liveVersionId: "one", versions: [version] },
        NO_LETTERS,
        clockOf(now),
        now,
      );
      const asks = found ? [found] : [];
      return [dying(asks).length, ended(asks).length];
    };
    expect(count("Bring H.Res. 317 to the Senate", NOVEMBER)).toEqual([1, 0]);
    expect(count("Bring H.Res. 317 to the Senate", NOON)).toEqual([0, 1]);
    expect(count("Speak up", NOVEMBER)).toEqual([0, 0]);
    expect(count("Speak up", NOON)).toEqual([0, 0]);
  });

  it("never public, it goes by its newest version; all retired, it is left out", () => {
    const draft = coming(1, { measureId: "119-HRES-100" });
    const ask = { id: "a", slug: "a", liveVersionId: null, versions: [draft] };
    expect(endingOf(ask, NO_LETTERS, clockOf(NOON), NOON)).toMatchObject({ isLive: false, life: "over", coming: [] });
    expect(endingOf({ ...ask, versions: [] }, NO_LETTERS, clockOf(NOON), NOON)).toBeNull();
  });

  it.each([
    ["at the moment of the end", NOON, true],
    ["a second before it", EVE, false],
    ["at once", null, false],
  ])("a version that goes live %s ends first: %s", (_, goesLiveAt, endsFirst) => {
    expect(at(NOVEMBER, coming(2, { ...stamped, goesLiveAt }))?.coming).toMatchObject([
      { number: 2, state: "approved", endsFirst },
    ]);
  });

  it("after the end every version with its measure has ended; one with the new number carries it on", () => {
    const found = at(NOON, coming(3, { measureId: "120-SRES-7", proposedAt: NOON }), coming(2, {}));
    expect(found?.coming.map(({ number, endsFirst }) => [number, endsFirst])).toEqual([
      [3, false],
      [2, true],
    ]);
    expect(found?.successor).toMatchObject({ number: 3, state: "proposed", measure: { congress: 120, number: 7 } });
    expect(at(NOON, coming(2, { measureId: "119-HRES-1" }))?.successor).toBeNull();
  });

  it("is counted among those that end, or those that have", () => {
    const asks = [at(NOVEMBER), at(NOON)].flatMap((found) => found ?? []);
    expect([dying(asks), ended(asks)].map((some) => some.map(({ life }) => life))).toEqual([["ending"], ["over"]]);
  });
});

it.each<[DeliveryState, string | null]>([
  ["queued", "queued"],
  ["retrying", "queued"],
  ["to_print", "byHand"],
  ["form_opened", "byHand"],
  ["held", "held"],
  ["handed_to_mail", null],
  ["reported_sent", null],
])("a letter that is %s is left as: %s", (state, way) => {
  expect(addLetters(NO_LETTERS, state, 2)).toEqual(way ? { ...NO_LETTERS, [way]: 2 } : NO_LETTERS);
});

describe("terms that end", () => {
  it("are, in the shipped table, those of the whole House and of one class of the Senate", () => {
    const { legislators } = directory();
    const { senators, house, houseGoOn, alreadyOver } = termsEnding(legislators, "2027-01-03", "2026-11-22");
    expect(senators.length).toBeGreaterThanOrEqual(30);
    expect(new Set(senators.map(({ seatId }) => seatId.slice(-2)))).toEqual(new Set(["S2"]));
    expect(house + houseGoOn.length).toBe(legislators.filter(({ chamber }) => chamber === "house").length);
    for (const { termEnd } of alreadyOver) expect(termEnd && termEnd < "2026-11-22").toBe(true);
  });

  it("are told apart by their day", () => {
    const member = (seatId: string, termEnd: string) => ({ name: seatId, chamber: "senate" as const, seatId, termEnd });
    const members = [member("OH-S3", "2026-11-03"), member("MA-S2", "2027-01-03"), member("MA-S1", "2031-01-03")];
    const found = termsEnding(
      [...members, { ...member("PR-0", "2029-01-03"), chamber: "house" }],
      "2027-01-03",
      "2026-11-22",
    );
    expect(found.senators.map(({ seatId }) => seatId)).toEqual(["MA-S2"]);
    expect(found.alreadyOver.map(({ seatId }) => seatId)).toEqual(["OH-S3"]);
    expect([found.house, found.houseGoOn.map(({ seatId }) => seatId)]).toEqual([0, ["PR-0"]]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask, AskVerb, Stance } from "@/lib/asks/ask";
import type { Standing } from "@/lib/congress/standing";
import type { OfficeAsk } from "@/lib/insights/offices/office";
import { LEAST_SHOWN, type Packet, showableTowns } from "@/lib/insights/packet/packet";
import { packetAskOf } from "@/lib/insights/packet/packet-ask";
import { packetPrint } from "@/lib/insights/packet/packet-format";
import { packetMap } from "@/lib/insights/packet/packet-map";

const packet: Packet = {
  campaignTitle: "Talk now",
  organizationName: "A committee",
  name: "Representative James P. McGovern",
  seat: "Massachusetts, 2nd district",
  date: "2026-12-02",
  appointment: null,
  asks: [
    { thanks: null, headline: "Cosponsor H.Res. 317", summary: "Talk.", measure: null, standing: null, position: [] },
  ],
  figures: { letters: 214, people: 188, ownWords: 96, firstOn: "2026-06-02", asOf: new Date("2026-11-22T15:00:00Z") },
  towns: [],
  elsewhere: 214,
  townsOf: null,
  map: null,
  quotes: [{ words: "I would sleep better.", firstName: "Ana", town: null }],
  committees: [],
  history: [],
  sources: [],
};

const wordsOf = (value: unknown): string => JSON.stringify(value);

const town = (name: string | null, people: number, letters = people) => ({ town: name, people, letters });

describe("towns", () => {
  test("from which few people wrote are summed up, however many letters those wrote", () => {
    const all = [town("Worcester, MA", LEAST_SHOWN), town("Athol, MA", LEAST_SHOWN - 1, 30), town("Amherst, MA", 40)];
    const shown = showableTowns([...all, town(null, 1)], 10);
    expect(shown).toEqual({
      towns: [
        { town: "Amherst, MA", letters: 40 },
        { town: "Worcester, MA", letters: LEAST_SHOWN },
      ],
      elsewhere: 31,
    });
    expect(showableTowns(all, 1)).toEqual({ towns: [{ town: "Amherst, MA", letters: 40 }], elsewhere: 35 });
  });

  test("whose rest would be a small group take the smallest town into it", () => {
    const shown = showableTowns([town("Amherst, MA", 40), town("Worcester, MA", 6), town("Athol, MA", 1)], 10);
    expect(shown).toEqual({ towns: [{ town: "Amherst, MA", letters: 40 }], elsewhere: 7 });
    expect(showableTowns([town("Amherst, MA", 40), town(null, 2)], 10).towns).toEqual([]);
  });

  test("never tell of a small group, by themselves or by what is left", () => {
    const towns = fc.array(fc.record({ people: fc.integer({ min: 1, max: 12 }), more: fc.nat(5) }), { maxLength: 9 });
    fc.assert(
      fc.property(towns, fc.integer({ min: 1, max: 9 }), (drawn, most) => {
        const all = drawn.map(({ people, more }, index) => town(`Town ${index}, MA`, people, people + more));
        const { towns: shown, elsewhere } = showableTowns(all, most);
        const peopleOf = (name: string): number => all.find((one) => one.town === name)?.people ?? 0;
        const sum = (list: readonly { letters: number }[]): number =>
          list.reduce((added, { letters }) => added + letters, 0);
        const rest =
          all.reduce((added, { people }) => added + people, 0) - shown.reduce((n, one) => n + peopleOf(one.town), 0);
        expect(shown.every((one) => peopleOf(one.town) >= LEAST_SHOWN)).toBe(true);
        expect(shown.length === 0 || rest === 0 || rest >= LEAST_SHOWN).toBe(true);
        expect(sum(shown) + elsewhere).toBe(sum(all));
      }),
    );
  });
});

test("with few people no figure leaves the house", () => {
  const few = packetPrint([{ ...packet, figures: { ...packet.figures, people: LEAST_SHOWN - 1, letters: 4 } }]);
  expect(wordsOf(few.packets[0]?.count)).toContain("Fewer than five");
  expect(wordsOf(packetPrint([packet]).packets[0]?.count)).toContain(
    "214 letters from 188 constituents since June 2, 2026; 96 people wrote words of their own",
  );
  const own = packetPrint([{ ...packet, figures: { ...packet.figures, ownWords: 3 } }]);
  expect(wordsOf(own.packets[0]?.count)).toContain("fewer than five people wrote words of their own");
});

test("one packet has no schedule; a day's packets begin with theirs", () => {
  expect(packetPrint([packet]).schedule).toBeNull();
  const second = { ...packet, name: "Senator Elizabeth Warren", appointment: { time: "2:00 PM", place: "Room 4" } };
  const day = packetPrint([packet, second]);
  expect(day.schedule?.days).toHaveLength(1);
  const [only] = day.schedule?.days ?? [];
  expect(only?.on).toBeNull();
  expect(wordsOf(only?.rows[1])).toContain("2:00 PM");
  expect(wordsOf(only?.rows[1])).toContain("Room 4");
  expect(wordsOf(only)).not.toContain("December");
  const twoDays = packetPrint([packet, { ...second, date: "2026-12-03" }]).schedule?.days ?? [];
  expect(wordsOf(twoDays[1]?.on)).toContain("December 3, 2026");
  expect(twoDays.flatMap(({ rows }) => rows.map((row) => row.packet))).toEqual([0, 1]);
});

test("a district's map shows the district alone; a state's tells no small group apart from none", () => {
  expect(packetMap(["MA-2"], new Map())).toContain("<path");
  const districts = ["MA-1", "MA-2"];
  const none = packetMap(districts, new Map());
  expect(packetMap(districts, new Map([["MA-1", LEAST_SHOWN - 1]]))).toBe(none);
  expect(packetMap(districts, new Map([["MA-1", LEAST_SHOWN]]))).not.toBe(none);
  expect(packetMap(["PR-0"], new Map())).toBeNull();
});

describe("an ask in a packet", () => {
  const texts = { headline: "Cosponsor S.Res. 61", summary: "A resolution." };
  const evidence = {
    sourceName: "Congress.gov",
    url: "",
    asOf: "2026-06-01",
    ageDays: 3,
    stale: false,
    complete: true,
  };
  const told = (ask: { verb: AskVerb; stance: Stance }, standing: Standing) =>
    packetAskOf(
      { ...ask, measure: null, version: { texts } } as Ask,
      { standing, citation: "S.Res. 61", position: { records: [] } } as unknown as OfficeAsk,
    );
  const cosponsor: Standing = { kind: "cosponsor", since: "2026-03-10", evidence };
  const missing: Standing = { kind: "not_on_it", evidence };

  test("thanks who has done it, and asks for the next step", () => {
    const done = told({ verb: "cosponsor", stance: "support" }, cosponsor);
    expect(done.thanks).toBe("Thank you for cosponsoring S.Res. 61 since March 10, 2026.");
    expect(done.headline).toBe("One step more for S.Res. 61");
    expect(done.summary).not.toBe(texts.summary);
    const { asks } = packetPrint([{ ...packet, asks: [done] }]).packets[0] ?? { asks: [] };
    expect(wordsOf(asks)).toContain("Thank you for cosponsoring");
  });

  test("asks everybody else, and thanks for what leads there", () => {
    expect(told({ verb: "cosponsor", stance: "support" }, missing)).toMatchObject({ thanks: null, ...texts });
    const vote = told({ verb: "vote_for", stance: "support" }, cosponsor);
    expect(vote).toMatchObject({ headline: texts.headline, thanks: expect.stringContaining("cosponsoring") });
  });

  test("on the other side is done by staying off it or leaving it, and not by being on it", () => {
    const withdraw = { verb: "withdraw", stance: "oppose" } as const;
    expect(told(withdraw, cosponsor)).toMatchObject({ thanks: null, headline: texts.headline });
    expect(told(withdraw, { kind: "withdrawn", on: "2026-04-01", evidence }).thanks).toContain("taking your name off");
    expect(told(withdraw, missing).thanks).toContain("staying off");
    expect(told({ verb: "oppose", stance: "oppose" }, missing)).toMatchObject({
      thanks: null,
      headline: texts.headline,
    });
  });
});

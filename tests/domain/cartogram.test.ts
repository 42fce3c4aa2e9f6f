import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createFormatter, createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";
import { CartogramMap } from "@/components/charts/cartogram-map";
import { nearestTo } from "@/components/charts/nearest-link";
import { sayWith } from "@/components/charts/say";
import type { Standing } from "@/lib/congress/standing";
import { type CartogramSeat, cartogramOf } from "@/lib/insights/cartogram/cartogram";
import { replyOf, seatFactsOf } from "@/lib/insights/cartogram/seat-facts";
import { amountClasses, amountClassOf, CARTOGRAM_VIEWS, type SeatFacts } from "@/lib/insights/cartogram/shown";
import { inLightColors } from "@/lib/insights/charts/colors";
import { overviewChoiceFrom, overviewHref } from "@/lib/insights/overview-choice";
import { directory } from "@/lib/legislators/directory";
import charts from "@/messages/en/charts.json";
import common from "@/messages/en/common.json";

const onError = (error: Error): void => {
  throw error;
};
const translate = createTranslator({ locale: "en", messages: { charts, common }, onError });
const say = sayWith(
  translate as unknown as Parameters<typeof sayWith>[0],
  createFormatter({ locale: "en", timeZone: "America/New_York" }),
);

const { seats: all, findLegislator } = directory();
const seats = all.map((seat): CartogramSeat => {
  const holder = seat.holder ? findLegislator(seat.holder) : null;
  return { ...seat, holder: holder && { name: holder.name, title: holder.title as "Senator" } };
});
const vacant = seats.filter(({ holder }) => !holder).length;
const nothing: SeatFacts = { letters: 0, standing: "unknown", position: "unknown", reply: "not_written" };
const facts = new Map<string, SeatFacts>([
  ["MA-2", { ...nothing, letters: 12, position: "champion", standing: "cosponsor", reply: "commitment" }],
  ["CA-S1", { ...nothing, letters: 26 }],
]);
const drawn = (view: (typeof CARTOGRAM_VIEWS)[number]) => cartogramOf({ view, seats, facts }, say);
const onPage = (view: (typeof CARTOGRAM_VIEWS)[number]): string => {
  const { chart, parts } = drawn(view);
  return renderToStaticMarkup(createElement(CartogramMap, { parts, ...chart, base: "/organize/talk-now/offices" }));
};

describe("the cartogram", () => {
  it.each(CARTOGRAM_VIEWS)("shows every seat once, with a name and a link: %s", (view) => {
    const { legend, rows } = drawn(view);
    const svg = onPage(view);
    const links = [
      ...svg.matchAll(/<a href="\/organize\/talk-now\/offices\/([^"]+)"><title>([^<]+)<\/title><use href="#([^"]+)"/g),
    ];
    expect(new Set(links.map(([, seatId]) => seatId)).size).toBe(seats.length);
    expect(links.map(([, , name]) => name)).toContain(
      view === "letters" ? "MA-2, Rep. James P. McGovern: 12 letters" : (links[0]?.[2] ?? ""),
    );
    expect(rows).toHaveLength(seats.length);
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(seats.length);
    for (const [, , , mark] of links) expect(svg).toContain(`<g id="${mark}">`);
    expect(svg).toMatch(/<svg [^>]*role="group"/);
  });

  it.each(CARTOGRAM_VIEWS)("tells no two classes by color alone: %s", (view) => {
    const shapes = drawn(view).legend.map((entry) => entry.class.shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it("is one picture with its legend in words, for a file", () => {
    const { chart } = drawn("position");
    const svg = chart.draw(720);
    expect(svg).not.toContain("<a ");
    expect(svg).toContain(">champion: 1</text>");
    expect(svg).toContain(`>vacant seat: ${vacant}</text>`);
    expect(inLightColors(svg)).not.toContain("var(");
    expect(chart.table.rows).toHaveLength(seats.length);
  });

  it("does not say of a vacant seat where its holder stands, but counts its letters", () => {
    const seatId = seats.find(({ holder }) => !holder)?.id ?? expect.fail("no seat is vacant");
    const rowOf = (view: "position" | "letters") => drawn(view).rows.find((row) => row.seatId === seatId);
    expect(rowOf("position")).toMatchObject({ holder: "vacant", class: { key: "vacant" } });
    expect(rowOf("letters")?.class.key).toBe("none");
  });

  it("sets letters against the people of the district, and of the whole state for a senator", () => {
    const rowOf = (id: string) => drawn("per-capita").rows.find(({ seatId }) => seatId === id);
    expect(rowOf("CA-S1")).toMatchObject({ value: "0.07 letters per 100,000 people", class: { key: "few" } });
    expect(rowOf("MA-2")).toMatchObject({ class: { key: "from-1" } });
  });
});

it.each([
  [0, "none"],
  [0.2, "few"],
  [1, "few"],
  [4, "few"],
  [5, "from-5"],
  [24, "from-5"],
  [25, "from-25"],
  [249, "from-100"],
  [250, "from-250"],
  [1e6, "from-250"],
])("puts %d letters in the class %s", (letters, key) => {
  expect(amountClassOf(letters, amountClasses(say)).key).toBe(key);
});

describe("what an overview shows", () => {
  it("is read from its own address as it was written, and the first view where it says none that there is", () => {
    const choice = { view: "states", table: true, chart: "letters" } as const;
    const place = { path: "/organize/talk-now", query: "state=MA" };
    const href = overviewHref(place, choice, "map");
    expect(href).toBe("/organize/talk-now?state=MA&show=states&seats=all&chart=letters#map");
    expect(overviewChoiceFrom(Object.fromEntries(new URL(href, "http://x").searchParams))).toEqual(choice);
    const plain = { view: "letters", table: false, chart: null };
    expect(overviewChoiceFrom({ show: ["letters", "reply"], seats: "1", chart: ["a"] })).toEqual(plain);
    expect(overviewHref({ ...place, query: "" }, overviewChoiceFrom({}), "map")).toBe("/organize/talk-now#map");
  });
});

describe("what is known of a seat", () => {
  const noMeasure: Standing = { kind: "no_measure" };
  const evidence = { sourceName: "", url: "", asOf: "2026-06-01", ageDays: 0, stale: false, complete: true };
  const sponsor: Standing = { kind: "sponsor", on: "2026-01-01", evidence };
  const base = { counts: { letters: 3, answered: 0 }, classes: new Set<null>() };

  it("is the first ask with a measure, and the first on which a position is known", () => {
    const onAsks = [
      { standing: noMeasure, stance: null },
      { standing: sponsor, stance: "leaning" as const },
    ];
    expect(seatFactsOf({ ...base, onAsks })).toEqual({
      letters: 3,
      standing: "sponsor",
      position: "leaning",
      reply: "none",
    });
  });

  it("is unknown where nothing is recorded, and nothing where no ask concerns the holder", () => {
    const known = seatFactsOf({ counts: undefined, classes: new Set(), onAsks: [] });
    expect(known).toEqual({ letters: 0, standing: "no_measure", position: "unknown", reply: "not_written" });
  });

  it.each([
    [["acknowledgement", "refusal", "form_reply"], 3, "refusal"],
    [["commitment", "refusal"], 2, "commitment"],
    [[null], 1, "answered"],
    [[], 1, "answered"],
    [[], 0, "none"],
  ])("shows of the answers %j the one that says most", (classes, answered, shown) => {
    expect(replyOf({ letters: 9, answered }, new Set(classes))).toBe(shown);
  });
});

describe("arrow keys", () => {
  const at = (name: string, x: number, y: number) => ({
    name,
    getBoundingClientRect: () => ({ x, y, width: 10, height: 10 }),
  });
  const links = [at("middle", 100, 100), at("east", 110, 100), at("far east", 150, 100), at("south-east", 105, 109)];
  const from = links[0] ?? expect.fail();

  it("lead to the nearest in their direction", () => {
    expect(nearestTo(from, links, [1, 0])?.name).toBe("east");
    expect(nearestTo(from, links, [0, 1])?.name).toBe("south-east");
  });

  it("lead nowhere at the edge", () => {
    expect(nearestTo(from, links, [-1, 0])).toBeUndefined();
    expect(nearestTo(from, links, [0, -1])).toBeUndefined();
  });
});

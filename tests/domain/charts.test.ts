import { readFileSync } from "node:fs";
import { createFormatter, createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";
import { sayWith } from "@/components/charts/say";
import { NARROW, WIDE } from "@/lib/insights/charts/chart";
import { pictureOf, spreadsheetOf, standalone } from "@/lib/insights/charts/chart-files";
import { parseChartFile } from "@/lib/insights/charts/chart-format";
import { COLOR_NAMES, inLightColors, lightColor } from "@/lib/insights/charts/colors";
import { lineOf } from "@/lib/insights/charts/cosponsor-line";
import { placeEvents, widthOf } from "@/lib/insights/charts/event-labels";
import { rankedChart } from "@/lib/insights/charts/ranked-chart";
import { stateMap } from "@/lib/insights/charts/state-map";
import { noonOf, timeTicks } from "@/lib/insights/charts/time-axis";
import { type TimeFacts, timeChart } from "@/lib/insights/charts/time-chart";
import { sourceChart } from "@/lib/insights/source-chart";
import charts from "@/messages/en/charts.json";
import common from "@/messages/en/common.json";

const formats = { dateTime: { day: { dateStyle: "long", timeZone: "UTC" } } } as const;
const onError = (error: Error): void => {
  throw error;
};
const translate = createTranslator({ locale: "en", messages: { charts, common }, formats, onError });
const say = sayWith(
  translate as unknown as Parameters<typeof sayWith>[0],
  createFormatter({ locale: "en", timeZone: "America/New_York", formats }),
);

const facts: TimeFacts = {
  id: "letters",
  title: "Cosponsors of S.Res. 61 against <letters>",
  period: "week",
  letters: [12, 30, 210, 90].map((letters, index) => ({
    on: `2026-07-${String(5 + 7 * index).padStart(2, "0")}`,
    letters,
  })),
  events: [
    { on: "2026-07-20", label: "launch e-mail" },
    { on: "2026-07-21", label: "a hearing & more" },
    { on: "2027-01-01", label: "after the end" },
  ],
  cosponsors: {
    measure: "S.Res. 61",
    complete: false,
    until: "2026-07-22",
    steps: [
      { on: "2026-06-01", count: 12 },
      { on: "2026-07-14", count: 13 },
    ],
  },
};

describe("a chart", () => {
  const all = [
    timeChart(facts, say),
    timeChart({ ...facts, letters: [], events: [], cosponsors: null }, say),
    rankedChart({ id: "sources", title: "By source", columns: { label: "Source", count: "Letters" }, rows: [] }, say),
    stateMap(
      {
        letters: new Map([
          ["MA", 12],
          ["PR", 3],
        ]),
      },
      say,
    ),
  ];

  it.each(all.map((chart) => [chart.id, chart] as const))(
    "is named, described and drawn in our colors: %s",
    (_, chart) => {
      for (const width of [WIDE, NARROW]) {
        const svg = chart.draw(width);
        expect(svg).toMatch(/^<svg [^>]*role="img"/);
        const [title, desc] = [/aria-labelledby="([^"]+)"/.exec(svg)?.[1], /aria-describedby="([^"]+)"/.exec(svg)?.[1]];
        expect(svg).toContain(`<title id="${title}">`);
        expect(svg).toContain(`<desc id="${desc}">`);
        expect(svg).not.toMatch(/NaN|undefined|<style/);
        expect(inLightColors(svg)).not.toContain("var(");
      }
      expect(chart.description).not.toBe("");
    },
  );

  it("takes no text of ours or anybody's for markup", () => {
    const svg = timeChart(facts, say).draw(WIDE);
    expect(svg).toContain("against &lt;letters&gt;");
    expect(svg).toContain("a hearing &amp; more");
  });

  it("says in its table what it draws, and not what nobody has read yet", () => {
    const { table, description } = timeChart(facts, say);
    expect(table.rows).toEqual([
      ["July 5, 2026", 12, 12, ""],
      ["July 12, 2026", 30, 13, ""],
      ["July 19, 2026", 210, 13, "Jul 20: launch e-mail; Jul 21: a hearing & more"],
      ["July 26, 2026", 90, "not read yet", ""],
    ]);
    expect(description).toContain("there may be more");
    expect(timeChart(facts, say).draw(WIDE)).not.toContain("after the end");
  });

  it("draws a line of steps: it goes up on the day and not before", () => {
    const [, line = ""] = timeChart(facts, say).draw(WIDE).split('stroke-width="2.5"');
    const path = / d="([^"]+)"/.exec(line)?.[1] ?? "";
    const points = [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBeGreaterThan(2);
    for (const [index, [x, y]] of points.slice(1).entries()) {
      const [beforeX, beforeY] = points[index] ?? [x, y];
      expect(x === beforeX || y === beforeY, "level or upright").toBe(true);
    }
  });
});

it("names no group, which ARIA allows only for what has a role", () => {
  expect(timeChart(facts, say).draw(WIDE)).not.toMatch(/<g[^>]* aria-(?:label|description)=/);
});

describe("a chart as a file", () => {
  const chart = rankedChart(
    {
      id: "sources",
      title: "By source",
      columns: { label: "Source", count: "Letters" },
      rows: [
        { label: "=HYPERLINK(1)", count: 1200 },
        { label: "@partner, north", count: 3 },
      ],
    },
    say,
  );

  it("stands alone: light colors, a title, and where its figures are from", () => {
    const svg = standalone(chart, "Talk now. Figures as of noon.");
    expect(svg).not.toContain("var(");
    expect(svg).toContain(">By source</text>");
    expect(svg).toContain(">Talk now. Figures as of noon.</text>");
  });

  it("says what its parts are in lines that fit", () => {
    const svg = standalone(timeChart(facts, say), "Talk now.");
    const words = [...svg.matchAll(/font-size="11"[^>]*>([^<]+)</g)].map(([, text = ""]) => text);
    expect(words.slice(0, -1).join(" ")).toBe(timeChart(facts, say).caption);
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThan(130);
  });

  it("is a PNG of which letters are a part: our fonts are found", () => {
    const png = pictureOf(standalone(chart, "Talk now."));
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const speechless = pictureOf(standalone(chart, "").replace(/<text.*?<\/text>/gs, ""));
    expect(png.length).toBeGreaterThan(speechless.length * 1.5);
  });

  it("is a table that no spreadsheet runs", () => {
    expect(spreadsheetOf(chart, "Talk now").replace("\uFEFF", "")).toBe(
      `Source,Letters\n'=HYPERLINK(1),1200\n"'@partner, north",3\nTalk now\n`,
    );
  });

  it.each([
    ["letters.png", { id: "letters", format: "png" }],
    ["cosponsors-sres61-119.csv", { id: "cosponsors-sres61-119", format: "csv" }],
    ["letters.exe", null],
    ["../letters.png", null],
    ["letters", null],
  ])("is named as %s", (file, expected) => {
    expect(parseChartFile(file)).toEqual(expected);
  });
});

it("has the light colors of app/tokens.css", () => {
  const light = readFileSync("app/tokens.css", "utf8").split("@media")[0] ?? "";
  for (const name of COLOR_NAMES) expect(light, name).toContain(`--${name}: ${lightColor(name)};`);
});

it("places labels of events so that no two meet in a row", () => {
  const span = { from: noonOf("2026-07-01"), to: noonOf("2026-08-01"), left: 40, right: 300 };
  const events = ["2026-07-03", "2026-07-04", "2026-07-05", "2026-07-30"].map((on) => ({ on, label: "a label" }));
  const placed = placeEvents(events, span);
  expect(placed.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  expect(placed.map(({ dx }) => Math.sign(dx))).toEqual([1, 1, 1, -1]);
});

it("lets no label of an event leave the drawing, and labels no more than find room", () => {
  const span = { from: noonOf("2026-07-01"), to: noonOf("2026-08-01"), left: 40, right: 300 };
  const pixelOf = (at: Date): number => 40 + ((at.getTime() - span.from.getTime()) / (31 * 86_400_000)) * 260;
  const long = "a hearing of which the title is far too long for any drawing of ours to hold";
  const events = Array.from({ length: 12 }, (_, day) => ({
    on: `2026-07-${10 + day}`,
    label: long.slice(0, 90 - day),
  }));
  const placed = placeEvents(events, span);
  for (const { at, label, dx } of placed.filter((one) => one.label)) {
    expect(pixelOf(at) + dx).toBeGreaterThanOrEqual(0);
    expect(pixelOf(at) + dx + widthOf(label)).toBeLessThanOrEqual(300);
  }
  expect(placed).toHaveLength(12);
  expect(new Set(placed.map(({ row }) => row)).size).toBe(5);
  expect(placed.some(({ label }) => label === "")).toBe(true);
});

describe("the line of a measure's list", () => {
  const list = facts.cosponsors ?? expect.fail();

  it("ends on the day on which the list was last read, and the caption says so", () => {
    expect(lineOf(list, "2026-07-05", "2026-08-02", "2026-07-26").at(-1)).toEqual({
      at: noonOf("2026-07-22"),
      count: 13,
    });
    const { caption } = timeChart(facts, say);
    expect(caption).toContain("as its list was last read on July 22, 2026");
    expect(caption).toContain("whom we know of");
    expect(timeChart(facts, say).draw(WIDE)).toContain(">13 on Jul 22<");
  });

  it("is there when the list was read on the first and only day", () => {
    const letters = [{ on: "2026-07-22", letters: 7 }];
    const chart = timeChart({ ...facts, period: "day", letters }, say);
    expect(chart.caption).toContain("as its list was last read on July 22, 2026");
    expect(chart.draw(WIDE)).toContain('stroke-width="2.5"');
  });

  it("is none when the list was read before the first day: the number stands in the caption alone", () => {
    const early = timeChart({ ...facts, cosponsors: { ...list, until: "2026-06-01" } }, say);
    expect(early.caption).toContain("had 12 cosponsors whom we know of when its list was last read, on June 1, 2026");
    expect(early.draw(WIDE)).not.toContain('stroke-width="2.5"');
  });
});

it("compares sources by their bars and tells the rest in the table", () => {
  const words = {
    title: "By source",
    none: "no code",
    columns: { code: "Code", letters: "Letters", people: "People", confirmed: "Confirmed" },
    percent: (value: number) => `${value}%`,
  };
  const people = { asked: 4, confirmed: 3, supporters: 2 };
  const sources = Array.from({ length: 14 }, (_, index) => ({
    sourceCode: index ? `s${index}` : "",
    letters: 50 - index,
  }));
  const chart = sourceChart(
    sources.map((one) => ({ ...one, people })),
    words,
    say,
  );
  expect(chart.table.rows[0]).toEqual(["no code", 50, 2, "75%"]);
  expect(chart.table.rows).toHaveLength(14);
  expect(chart.draw(WIDE)).toContain(">s11<");
  expect(chart.draw(WIDE)).not.toContain(">s12<");
});

it.each([
  ["2026-11-01", "2026-11-29", "day", 4],
  ["2025-01-05", "2026-12-31", "month", 6],
])("labels the axis from %s to %s", (first, end, unit, most) => {
  const ticks = timeTicks(first, end, 560);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThanOrEqual(Math.max(most, 8));
  for (const tick of ticks) expect(tick.unit).toBe(unit);
});

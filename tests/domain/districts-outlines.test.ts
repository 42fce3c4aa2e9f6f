import { describe, expect, it } from "vitest";
import { expectedHouseSeats } from "@/dev/reference/seats";
import { depthIn, placeLabels } from "@/lib/districts/outline-labels";
import { frameOf, neighborsIn, outlineOf, outlinesCongress } from "@/lib/districts/outlines";
import table from "@/lib/districts/outlines.table.json";
import { zipTableFacts } from "@/lib/districts/zip-seats";

const outline = (id: string) => outlineOf(id) ?? expect.fail(id);

describe("the outlines of districts", () => {
  it("are there for every House seat but those listed as having none", () => {
    const missing = expectedHouseSeats.filter((seat) => !outlineOf(seat));
    expect(missing.sort()).toEqual([...table.without].sort());
    expect(Object.keys(table.outlines)).toHaveLength(436);
  });

  it("are of the Congress of the ZIP codes", () => {
    expect(outlinesCongress).toBe(zipTableFacts().congress);
  });

  it("lie around an area, inside their box", () => {
    for (const id of Object.keys(table.outlines)) {
      const { box, rings } = outline(id);
      expect(Math.min(box.width, box.height), id).toBeGreaterThan(0);
      expect(depthIn(rings, [box.x - 1, box.y - 1]), id).toBeLessThan(0);
    }
  });

  it("lie as on a map: Washington north of Oregon, Maine east of both", () => {
    expect(outline("WA-5").box.y).toBeLessThan(outline("OR-2").box.y);
    expect(outline("ME-2").box.x).toBeGreaterThan(outline("OR-2").box.x);
  });
});

it("frames several outlines whole, 4 to 3, with their neighbors but not the insets", () => {
  const ids = ["TX-23", "TX-16"];
  const boxes = ids.map((id) => outline(id).box);
  const frame = frameOf(boxes);
  expect(frame.width / frame.height).toBeCloseTo(4 / 3, 2);
  for (const { x, y, width, height } of boxes) {
    expect(x > frame.x && y > frame.y && x + width < frame.x + frame.width).toBe(true);
    expect(y + height).toBeLessThan(frame.y + frame.height);
  }
  const around = neighborsIn(frame, ids);
  expect(around).toContain(outlineOf("NM-2"));
  expect(around).not.toContain(outlineOf("TX-23"));
  expect(around).not.toContain(outlineOf("HI-1"));
});

it("writes the number of a roomy district inside, and of a narrow one beside it", () => {
  const square = (x: number, width: number) => ({
    box: { x, y: 0, width, height: 100 },
    rings: [
      [
        [x, 0],
        [x + width, 0],
        [x + width, 100],
        [x, 100],
      ],
    ] as [number, number][][],
  });
  const [roomy, narrow] = [square(0, 100), square(100, 4)];
  const frame = frameOf([roomy.box, narrow.box]);
  const [one, two] = placeLabels(
    [
      { text: "1", outline: roomy },
      { text: "22", outline: narrow },
    ],
    frame,
    10,
  );
  expect(one?.pointsTo).toBeNull();
  expect(depthIn(roomy.rings, one?.at ?? [-1, -1])).toBeGreaterThan(5);
  expect(depthIn(narrow.rings, two?.pointsTo ?? [-1, -1])).toBeGreaterThan(0);
  expect(depthIn(narrow.rings, two?.at ?? [102, 50])).toBeLessThan(0);
});

import { describe, expect, it } from "vitest";
import { compileOutlines } from "@/dev/reference/compile-outlines";
import { expectedHouseSeats } from "@/dev/reference/seats";
import { areasOf, topology } from "@/dev/reference/topology";
import type { Ring } from "@/lib/districts/outlines";

it("joins the arcs of a topology, one of them walked backward, and leaves out what was not drawn", () => {
  const square = topology.parse({
    transform: { scale: [2, 1], translate: [10, 0] },
    arcs: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
      [
        [0, 0],
        [0, 1],
        [1, 0],
      ],
    ],
    objects: {
      cd: {
        geometries: [
          { type: "Polygon", id: "VT-0", arcs: [[0, -2]] },
          { type: null, id: "PR-0" },
        ],
      },
    },
  });
  expect([...areasOf(square, "cd")]).toEqual([
    [
      "VT-0",
      [
        [
          [10, 0],
          [12, 0],
          [12, 1],
          [10, 1],
          [10, 0],
        ],
      ],
    ],
    ["PR-0", []],
  ]);
});

describe("compiling outlines", () => {
  const ring: Ring = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1],
  ];
  const facts = (changes: [string, Ring[]][] = []) => ({
    source: "a test",
    congress: 119,
    facts: new Map<string, Ring[]>([
      ...expectedHouseSeats.map((seat): [string, Ring[]] => [seat, [ring]]),
      ["GU-0", []],
      ...changes,
    ]),
  });

  it("writes steps, and lists who has none", () => {
    const { outlines, without } = compileOutlines(facts(), 119);
    expect(outlines["MA-2"]).toBe("M50 50l50 0 0 50z");
    expect(without).toEqual(["GU-0"]);
  });

  it.each<[string, RegExp, [string, Ring[]]]>([
    ["a seat that does not exist", /MA-77, which is no seat/, ["MA-77", [ring]]],
    ["a seat without one", /no outline of MA-2/, ["MA-2", []]],
    ["a ring that does not close", /does not close/, ["MA-2", [ring.with(-1, [5, 5])]]],
    ["a ring without an area", /without an area/, ["MA-2", [ring.slice(0, 2)]]],
  ])("refuses %s", (_, message, change) => {
    expect(() => compileOutlines(facts([change]), 119)).toThrow(message);
  });

  it("refuses the map of another Congress", () => {
    expect(() => compileOutlines(facts(), 120)).toThrow(/of Congress 119/);
  });
});

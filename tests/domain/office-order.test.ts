import { expect, test } from "vitest";
import type { OfficeLine } from "@/lib/insights/offices/office";
import { inOrder, OFFICE_ORDERS, officeOrderFrom } from "@/lib/insights/offices/office-order";
import { held } from "@/lib/legislators/constituency";
import { directory } from "@/lib/legislators/directory";
import type { Position, PositionStance } from "@/lib/responses/positions/position";

const stances: (PositionStance | null)[] = ["against", null, "supports", "champion", "undecided"];
const lines = directory().seats.map((seat, index): OfficeLine => {
  const stance = stances[index % stances.length] ?? null;
  return { ...held(seat), letters: (index * 7) % 13, answered: (index * 3) % 5, position: { stance } as Position };
});

test("the address says the order; most letters first when it says none that there is", () => {
  expect(officeOrderFrom({ sort: "position" })).toBe("position");
  expect(officeOrderFrom({ sort: ["seat", "name"] })).toBe("letters");
});

test.each(OFFICE_ORDERS)("no office is lost or doubled in order of %s", (order) => {
  const sorted = inOrder(lines, order);
  expect(new Set(sorted.map(({ seat }) => seat.id)).size).toBe(lines.length);
});

test("districts stand by number, vacant seats after all names, unknown positions after all known", () => {
  const seats = inOrder(lines, "seat").map(({ seat }) => seat.id);
  expect(seats.indexOf("CA-2")).toBeLessThan(seats.indexOf("CA-10"));
  const names = inOrder(lines, "name");
  const firstVacant = names.findIndex(({ legislator }) => !legislator);
  expect(firstVacant).toBeGreaterThan(0);
  expect(names.slice(firstVacant).every(({ legislator }) => !legislator)).toBe(true);
  const shown = inOrder(lines, "position").map(({ position }) => position?.stance);
  expect(shown[0]).toBe("champion");
  expect(shown.at(-1)).toBeNull();
  expect(shown.indexOf("against")).toBeLessThan(shown.indexOf(null));
  const letters = inOrder(lines, "letters").map((line) => line.letters);
  expect(letters).toEqual(letters.toSorted((a, b) => b - a));
});

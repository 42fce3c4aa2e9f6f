import { expect, it } from "vitest";
import { needsStreet } from "@/app/c/[campaign]/representatives/recipients";
import type { Ask } from "@/lib/asks/ask";
import { type Audience, everyoneIn } from "@/lib/asks/audience";
import { locateZip, seatsOfPlace } from "@/lib/legislators/constituency";
import { ask as sample } from "./letters-fixtures";

const now = new Date("2026-11-22T15:00:00Z");
const split = (zip: string) => {
  const found = locateZip(zip, null) ?? expect.fail(zip);
  return { needsAddress: true, choices: found.choices, state: seatsOfPlace(null, found.choices).state };
};
const boston = split("02139");
const asks = (...audiences: Audience[]): Ask[] =>
  audiences.map((audience) => ({ ...sample, audience, measureId: null, measure: null }));

it.each<[string, boolean, Ask[]]>([
  ["senators alone", false, asks(everyoneIn("senate"))],
  ["the President alone", false, asks(everyoneIn("president"))],
  ["both chambers", true, asks(everyoneIn("both"))],
  ["the House beside the Senate", true, asks(everyoneIn("senate"), everyoneIn("house"))],
  ["the House, but only people of another state", false, asks({ ...everyoneIn("house"), states: ["OH"] })],
])("a ZIP code in several districts, asks to %s: the street is asked for is %s", (_, needed, given) =>
  expect(needsStreet(boston, given, now)).toBe(needed),
);

it("is asked for where even the state is open and a senator could be asked", () => {
  const open = { ...boston, state: null };
  expect(needsStreet(open, asks(everyoneIn("senate")), now)).toBe(true);
  expect(needsStreet(open, asks(everyoneIn("president")), now)).toBe(false);
});

it("is never asked for when the district is known", () =>
  expect(needsStreet({ ...boston, needsAddress: false }, asks(everyoneIn("house")), now)).toBe(false));

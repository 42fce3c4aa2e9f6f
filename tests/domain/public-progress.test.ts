// What everybody sees of a campaign tells nothing about fewer than five people.
import fc from "fast-check";
import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { badgeOf } from "@/lib/insights/progress/badge";
import { embedOf } from "@/lib/insights/progress/embed";
import { badgeFigures, publicProgress, tellsOfCampaign } from "@/lib/insights/progress/progress";

type Person = { district: string; letters: { seatId: string; arrived: boolean }[] };

const person: fc.Arbitrary<Person> = fc
  .record({
    district: fc.constantFrom("MA-1", "MA-2", "NH-1", "VT-0", "NY-12", "CA-30"),
    house: fc.option(fc.boolean()),
    senate: fc.array(fc.boolean(), { maxLength: 2 }),
  })
  .map(({ district, house, senate }) => ({
    district,
    letters: [
      ...(house === null ? [] : [{ seatId: district, arrived: house }]),
      ...senate.map((arrived, index) => ({ seatId: `${district.slice(0, 2)}-S${index + 1}`, arrived })),
    ],
  }))
  .filter(({ letters }) => letters.length > 0);

/** Sums as the tables keep them: who wrote which letter is not among them. */
function sumsOf(people: readonly Person[]) {
  const letters = people.flatMap((one) => one.letters);
  const arrived = (all: typeof letters): number => all.filter((one) => one.arrived).length;
  const seats = [...Map.groupBy(letters, ({ seatId }) => seatId)].map(([seatId, all]) => ({
    ...{ seatId, letters: all.length, arrived: arrived(all), answered: 0 },
  }));
  const rest = { askId: "a", ownWords: 0, ownShareSum: 0, answered: 0, replyDaysSum: 0 };
  const totals = letters.length === 0 ? [] : [{ ...rest, letters: letters.length, arrived: arrived(letters) }];
  return { totals, seats, people: { supporters: people.length } };
}

test("no figure is about one to four people, whoever wrote what and whatever went", () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (people) => {
      const shown = publicProgress(sumsOf(people), []);
      if (people.length > 0 && people.length < 5) {
        expect(shown).toEqual({ letters: null, districts: null, arrived: null, reached: null, measures: [] });
      }
      if (people.length >= 5) expect(shown.letters).toBe(people.flatMap((one) => one.letters).length);
      const behind = people.filter(({ letters }) => letters.some((one) => one.arrived)).length;
      const all = people.flatMap((one) => one.letters);
      const gone = all.filter((one) => one.arrived).length;
      if (shown.arrived !== null) {
        expect(shown.arrived).toBeLessThanOrEqual(gone);
        // What can be taken from all letters is nothing, or leaves it open how few there are.
        const open = all.length - shown.arrived;
        expect(open === 0 ? gone === all.length : open >= 5).toBe(true);
      }
      if (shown.arrived) expect(behind).toBeGreaterThanOrEqual(5);
      if (shown.reached) expect(behind).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [4, null],
  [5, 5],
])("of %i people with a letter each, the count shown is %s", (count, letters) => {
  const people = Array.from({ length: count }, () => ({
    district: "MA-2",
    letters: [{ seatId: "MA-2", arrived: true }],
  }));
  const shown = publicProgress(sumsOf(people), []);
  expect([shown.letters, shown.arrived]).toEqual([letters, letters]);
});

test("before the first letter there is nothing to hide", () => {
  expect(publicProgress(sumsOf([]), [])).toMatchObject({ letters: 0, districts: 0, arrived: 0, reached: 0 });
});

const progress = { letters: 1204, districts: 99, arrived: 1100, reached: 311, measures: [] };

test("the badge says of letters that they went only where they did", () => {
  expect(badgeFigures(progress)).toEqual({ kind: "reached", letters: 1100, offices: 311, whole: "no" });
  expect(badgeFigures({ ...progress, arrived: 0, reached: 0 })).toEqual({ kind: "letters", letters: 1204 });
  expect(badgeFigures({ ...progress, arrived: null, reached: null })).toEqual({ kind: "letters", letters: 1204 });
  expect(badgeFigures({ ...progress, letters: null })).toEqual({ kind: "few" });
  expect(badgeFigures({ ...progress, letters: 0 })).toEqual({ kind: "none" });
});

test.each([
  [{ gained: 3, until: "2026-06-01", complete: true }, true],
  [{ gained: 0, until: "2026-06-01", complete: true }, true],
  [{ gained: 3, until: "2026-06-01", complete: false }, true],
  [{ gained: 0, until: "2026-06-01", complete: false }, false],
  // Read before the campaign began.
  [{ gained: 0, until: "2025-02-04", complete: true }, false],
])("a list of cosponsors is told of only where it says something: %o", (line, isTold) => {
  expect(tellsOfCampaign(line, "2025-09-01")).toBe(isTold);
});

test("the badge is a picture with a title and a description, whatever a campaign is called", () => {
  const svg = badgeOf("12 letters", `“A & B <script>” 'of' "us"`);
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  expect(root.getAttribute("role")).toBe("img");
  expect(root.querySelector("title")?.textContent).toBe("12 letters");
  expect(root.querySelector("desc")?.textContent).toBe(`“A & B <script>” 'of' "us"`);
  expect(root.querySelector("script")).toBeNull();
});

test("what is put into another site holds no markup but its own", () => {
  const html = embedOf({ page: "https://x.test/c/a/progress", badge: "https://x.test/c/a/badge.svg", alt: `"><b>` });
  expect(html).toBe(
    '<a href="https://x.test/c/a/progress"><img src="https://x.test/c/a/badge.svg" alt="&#34;&#62;&#60;b&#62;" height="32"></a>',
  );
});

import fc from "fast-check";
import type { Cosponsorship, Measure } from "@/lib/congress/measure";
import { hear, type Statement } from "@/lib/congress/readings/statement";
import type { ListedCosponsor, SourceFacts, SourceName } from "@/lib/congress/sources/source";

/** A resolution of the Senate with nobody on it, whose list was read whole on June 1, 2026. */
export const measureWith = (changes: Partial<Measure> = {}): Measure => ({
  id: "119-SRES-61",
  congress: 119,
  type: "SRES",
  number: 61,
  title: "A resolution",
  sponsorBioguide: "S000001",
  sponsorName: "Sam Sponsor",
  introducedOn: "2025-02-05",
  latestActionOn: "2025-02-05",
  latestAction: "Referred.",
  cosponsorsAsOf: "2026-06-01",
  cosponsorsComplete: true,
  disputed: [],
  policyArea: null,
  sourceName: "Congress.gov",
  url: "https://www.congress.gov/",
  cosponsors: [],
  ...changes,
});

/** Somebody on a list. */
export const onList = (bioguide: string, since: string, more: Partial<Cosponsorship> = {}): Cosponsorship => ({
  ...{ bioguide, since, original: false, withdrawnOn: null, missingSince: null },
  ...more,
});

/** The same as a source writes it. */
export const listed = (bioguide: string, since: string, withdrawnOn: string | null = null): ListedCosponsor => ({
  ...{ bioguide, since, original: false, withdrawnOn },
});

/** What a source says of that resolution: a whole list, unless it is told otherwise. */
export const factsWith = (cosponsors: ListedCosponsor[], changes: Partial<SourceFacts> = {}): SourceFacts => ({
  ...{ congress: 119, type: "SRES", number: 61 },
  title: "A resolution",
  sponsor: { bioguide: "S000001", name: "Sam Sponsor" },
  introducedOn: "2025-02-05",
  latestAction: { on: "2025-02-05", text: "Referred." },
  policyArea: null,
  cosponsors,
  complete: true,
  listed: cosponsors.length,
  related: null,
  updatedAt: "2026-06-10T12:00:00.000Z",
  ...changes,
});

/** What a source said at a moment. */
export const said = (source: SourceName, facts: SourceFacts, readAt = "2026-06-11T15:00:00Z"): Statement => ({
  ...{ source, facts, readAt: new Date(readAt) },
});

const person = fc.constantFrom("A000001", "B000001", "C000001", "D000001");
const day = fc.constantFrom("2025-03-01", "2025-06-01", "2025-09-01");
const maybe = <T>(value: T) => fc.option(fc.constant(value), { nil: null, freq: 3 });

const entries = <T>(more: (fields: { bioguide: string; since: string }) => fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.record({ bioguide: person, since: day }), {
      selector: ({ bioguide, since }) => `${bioguide} ${since}`,
      maxLength: 6,
    })
    .chain((keys) => fc.tuple(...keys.map(more)));

/** Any list that a record could hold, also one that no record should. */
export const anyMeasure: fc.Arbitrary<Measure> = fc
  .record({
    cosponsors: entries((key) =>
      fc.record({ withdrawnOn: maybe("2025-12-01"), missingSince: maybe("2026-02-01") }).map((more) => ({
        ...{ original: false, ...more, ...key },
      })),
    ),
    cosponsorsComplete: fc.boolean(),
    disputed: fc.uniqueArray(person, { maxLength: 2 }),
  })
  .map(measureWith);

const anyWord = fc
  .record({
    source: fc.constantFrom<SourceName[]>("congress-api", "govinfo"),
    list: entries((key) => maybe("2025-12-01").map((withdrawnOn) => ({ ...key, original: false, withdrawnOn }))),
    complete: fc.boolean(),
    extra: fc.constantFrom(0, 0, 1),
    updatedAt: fc.constantFrom("2026-06-09T00:00:00.000Z", "2026-06-10T12:00:00.000Z", "2026-06-12T08:00:00.000Z"),
  })
  .map(({ list, complete, extra, updatedAt, source }) => {
    const counts = complete ? list.length : list.length + extra;
    return { source, facts: factsWith(list, { complete, listed: counts, updatedAt }) };
  });

/** What stands of anything that two sources could say, a day after the other. */
export const anyWords: fc.Arbitrary<Statement[]> = fc.array(anyWord, { maxLength: 5 }).map((words) => {
  const stands: Record<SourceName, Statement[]> = { "congress-api": [], govinfo: [] };
  for (const [index, { source, facts }] of words.entries()) {
    const readAt = new Date(Date.parse("2026-06-12T15:00:00Z") + index * 86_400_000);
    stands[source] = hear(stands[source], { source, facts, readAt }).said;
  }
  return [...stands["congress-api"], ...stands.govinfo];
});

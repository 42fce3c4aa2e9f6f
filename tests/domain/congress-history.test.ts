import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyOf, onItNow } from "@/lib/congress/history";
import { counterpartsOf, type MeasureRelation } from "@/lib/congress/relations";
import { anyMeasure, measureWith, onList } from "./congress-fixtures";

describe("the history of a list", () => {
  const measure = measureWith({
    cosponsors: [
      onList("A000001", "2025-03-01"),
      onList("B000001", "2025-03-01", { withdrawnOn: "2025-04-01" }),
      onList("C000001", "2025-03-01", { withdrawnOn: "2025-09-09" }),
      onList("C000001", "2025-10-01"),
      onList("D000001", "2025-09-09"),
      onList("E000001", "2025-09-09", { missingSince: "2026-01-01" }),
      onList("F000001", "2025-09-10"),
    ],
    disputed: ["F000001"],
  });

  it("tells who was on it before a day, and who joined and left since", () => {
    expect(historyOf(measure, "2025-09-01")).toEqual({
      ...{ before: 2, joined: 2, left: 1, now: 3, complete: true },
      days: [
        { on: "2025-09-09", joined: ["D000001"], left: ["C000001"] },
        { on: "2025-10-01", joined: ["C000001"], left: [] },
      ],
      doubtful: ["E000001", "F000001"],
    });
  });

  it("counts somebody of the day itself as of since", () => {
    expect(historyOf(measure, "2025-09-09")).toMatchObject({ before: 2, joined: 2, left: 1 });
    expect(historyOf(measure, "2025-09-10")).toMatchObject({ before: 2, joined: 1, left: 0 });
  });

  it("is not complete when the list was last read before that day, or is not whole", () => {
    expect(historyOf(measure, "2026-06-01").complete).toBe(true);
    expect(historyOf(measure, "2026-06-02").complete).toBe(false);
    expect(historyOf({ ...measure, cosponsorsComplete: false }, "2025-09-01").complete).toBe(false);
  });

  it("always adds up", () => {
    fc.assert(
      fc.property(anyMeasure, fc.constantFrom("2025-01-01", "2025-06-01", "2026-01-01"), (one, since) => {
        const { before, joined, left, now } = historyOf(one, since);
        expect(before + joined - left).toBe(now);
        expect(onItNow(one)).toHaveLength(now);
      }),
    );
  });
});

describe("the counterparts of a measure", () => {
  const relation = (measureId: string, relatedId: string, kind: MeasureRelation["kind"]): MeasureRelation => ({
    ...{ measureId, relatedId, kind, sourceName: "Congress.gov", organizationId: null },
  });
  const ids = (id: string, ...relations: MeasureRelation[]) => counterpartsOf(id, relations).map((one) => one.id);

  it("are so both ways, identical ones first", () => {
    const relations = [
      relation("119-S-5", "119-HR-9", "companion"),
      relation("119-HR-7", "119-S-5", "identical"),
      relation("119-HR-8", "119-S-6", "identical"),
    ];
    expect(ids("119-S-5", ...relations)).toEqual(["119-HR-7", "119-HR-9"]);
    expect(ids("119-HR-7", ...relations)).toEqual(["119-S-5"]);
  });

  it("are named once, by the closest that is said of them", () => {
    const relations = [relation("119-S-5", "119-HR-9", "companion"), relation("119-HR-9", "119-S-5", "identical")];
    expect(counterpartsOf("119-S-5", relations)).toMatchObject([{ id: "119-HR-9", kind: "identical" }]);
  });

  it.each([
    ["merely related", relation("119-S-5", "119-HR-9", "related")],
    ["of the same chamber", relation("119-S-5", "119-S-9", "identical")],
    ["of another Congress", relation("119-S-5", "118-HR-9", "identical")],
    ["introduced anew", relation("119-S-5", "120-HR-9", "reintroduced_as")],
    ["no measure", relation("119-S-5", "hr9", "identical")],
  ])("are not measures that are %s", (_, one) => expect(ids("119-S-5", one)).toEqual([]));
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maintenanceEndsAt } from "@/lib/delivery/channels/cwc/pace";

const endsAt = (chamber: "house" | "senate", now: string): string | null =>
  maintenanceEndsAt(chamber, new Date(now))?.toISOString().replace(".000Z", "Z") ?? null;

describe("maintenance", () => {
  it.each([
    ["house", "2026-11-22T04:59:59.999Z", null],
    ["house", "2026-11-22T05:00:00Z", "2026-11-22T11:00:00Z"],
    ["house", "2026-11-22T10:59:59.999Z", "2026-11-22T11:00:00Z"],
    ["house", "2026-11-22T11:00:00Z", null],
    ["house", "2026-07-04T04:00:00Z", "2026-07-04T10:00:00Z"],
    // On Sunday, March 8, 2026 the window is an hour short; on Sunday, November 1, an hour long.
    ["house", "2026-03-08T05:00:00Z", "2026-03-08T10:00:00Z"],
    ["house", "2026-03-08T09:59:59Z", "2026-03-08T10:00:00Z"],
    ["house", "2026-03-08T10:00:00Z", null],
    ["house", "2026-11-01T03:59:59Z", null],
    ["house", "2026-11-01T04:00:00Z", "2026-11-01T11:00:00Z"],
    ["house", "2026-11-01T10:59:59Z", "2026-11-01T11:00:00Z"],
    ["house", "2026-11-01T11:00:00Z", null],
    ["senate", "2026-03-08T05:00:00Z", "2026-03-08T10:00:00Z"],
    ["senate", "2026-11-01T10:00:00Z", "2026-11-01T11:00:00Z"],
    ["senate", "2026-11-23T05:00:00Z", null],
    ["senate", "2026-11-25T09:59:59Z", null],
    ["senate", "2026-11-25T10:00:00Z", "2026-11-25T12:00:00Z"],
    ["senate", "2026-11-25T12:00:00Z", null],
    ["senate", "2026-07-01T09:00:00Z", "2026-07-01T11:00:00Z"],
  ] as const)("of the %s system at %s ends at %s", (chamber, now, end) => {
    expect(endsAt(chamber, now)).toBe(end);
  });

  it("always ends, within a day, on the hour, at a moment that is in none", () => {
    const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2029-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom("house", "senate"), (now, chamber) => {
        const end = maintenanceEndsAt(chamber, now);
        if (!end) return;
        expect(end.getTime() - now.getTime()).toBeGreaterThan(0);
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(7 * 3_600_000);
        expect(end.getTime() % 3_600_000).toBe(0);
        expect(maintenanceEndsAt(chamber, end)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

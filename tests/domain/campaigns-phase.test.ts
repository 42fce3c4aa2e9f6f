import { describe, expect, test } from "vitest";
import type { CampaignState } from "@/lib/campaigns/campaign";
import {
  beganOn,
  type CampaignPhase,
  closesOn,
  phaseOf,
  restPhaseOf,
  takesLetters,
} from "@/lib/campaigns/campaign-phase";
import { findReadinessProblems } from "@/lib/campaigns/readiness";

const dates = { startsOn: "2026-06-01", endsOn: "2026-06-30" };
const at = (time: string): Date => new Date(time);

describe("the phase of a campaign with a first and a last day, in Washington's time", () => {
  const cases: [CampaignState, string, CampaignPhase][] = [
    ["draft", "2026-06-15T12:00:00Z", "draft"],
    ["ended", "2026-06-15T12:00:00Z", "ended"],
    ["ended", "2026-07-15T12:00:00Z", "ended"],
    ["live", "2026-06-01T03:59:59Z", "upcoming"],
    ["live", "2026-06-01T04:00:00Z", "open"],
    ["live", "2026-07-01T03:59:59Z", "open"],
    ["live", "2026-07-01T04:00:00Z", "over"],
    ["paused", "2026-05-15T12:00:00Z", "paused"],
    ["paused", "2026-06-15T12:00:00Z", "paused"],
    ["paused", "2026-07-15T12:00:00Z", "over"],
  ];
  test.each(cases)("%s at %s is %s", (state, time, phase) => {
    const campaign = { ...dates, state };
    expect(phaseOf(campaign, at(time))).toBe(phase);
    expect(takesLetters(campaign, at(time))).toBe(phase === "open");
    expect(restPhaseOf(campaign, at(time))).toBe(phase === "open" || phase === "draft" ? null : phase);
  });

  test("in winter the day begins an hour later", () => {
    const campaign = { startsOn: "2026-12-01", endsOn: null, state: "live" } as const;
    expect(phaseOf(campaign, at("2026-12-01T04:59:59Z"))).toBe("upcoming");
    expect(phaseOf(campaign, at("2026-12-01T05:00:00Z"))).toBe("open");
  });

  test("without days it is open for as long as it is live", () => {
    const campaign = { startsOn: null, endsOn: null, state: "live" } as const;
    expect(phaseOf(campaign, at("2036-06-15T12:00:00Z"))).toBe("open");
  });
});

test("a campaign began on its first day, else on the day it first went live, else not yet", () => {
  const firstLiveAt = at("2026-05-02T01:00:00Z");
  expect(beganOn({ startsOn: "2026-06-01", firstLiveAt })).toBe("2026-06-01");
  expect(beganOn({ startsOn: null, firstLiveAt })).toBe("2026-05-01");
  expect(beganOn({ startsOn: null, firstLiveAt: null })).toBeNull();
});

test("it closes with its last day or with its measures, whichever comes first", () => {
  expect(closesOn({ endsOn: "2026-06-30" }, [{ congress: 119 }])).toBe("2026-06-30");
  expect(closesOn({ endsOn: "2027-06-30" }, [{ congress: 119 }])).toBe("2027-01-03");
  expect(closesOn({ endsOn: null }, [])).toBeNull();
});

describe("what keeps a campaign from going live", () => {
  const brief = { lede: "Lede.", body: "## Why\n\nBecause.", corrections: [], sources: [] };
  const draft = { state: "draft", startsOn: null, endsOn: null, brief } as const;
  const now = at("2026-06-15T12:00:00Z");
  const cases: [string, object, number, string[]][] = [
    ["nothing", {}, 1, []],
    ["nothing, though it begins later", { startsOn: "2026-07-01" }, 1, []],
    ["no ask", {}, 0, ["no_live_ask"]],
    ["its last day", { endsOn: "2026-06-14" }, 1, ["last_day_over"]],
    ["its brief", { brief: { ...brief, body: "[Here](#)" } }, 1, ["brief_has_problems"]],
    [
      "all at once",
      { endsOn: "2026-06-14", brief: { ...brief, lede: "[1]" } },
      0,
      ["last_day_over", "no_live_ask", "brief_has_problems"],
    ],
    ["that it has ended", { state: "ended", brief: { ...brief, lede: "[1]" } }, 0, ["ended"]],
  ];
  test.each(cases)("%s", (_, change, liveAsks, expected) =>
    expect(findReadinessProblems({ ...draft, ...change }, liveAsks, now)).toEqual(expected),
  );
});

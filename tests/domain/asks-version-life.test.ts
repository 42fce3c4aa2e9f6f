import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stateOfVersion, type VersionState } from "@/lib/asks/ask-version";
import { findLifeProblem, type Mover, type Person, takeStep, type VersionStep } from "@/lib/asks/version-life";
import { type Family, moveAndPublish, moveVersion, type VersionFacts } from "@/lib/asks/version-move";
import { now, version } from "./asks-fixtures";

const person = (userId: string, change: Partial<Person> = {}): Person => ({
  kind: "person",
  userId,
  isAdmin: true,
  isSolo: false,
  ...change,
});
const ari = person("ari");
const sol = person("sol");
const dana = person("dana", { isAdmin: false });
const clock: Mover = { kind: "clock" };
const STEPS = ["propose", "approve", "schedule", "publish", "return", "roll_back", "retire"] as const;

const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

const inState: Record<VersionState, VersionFacts> = {
  draft: version(1),
  proposed: version(1, { proposedAt: now, proposedByUserId: "ari" }),
  approved: version(1, { proposedAt: now, proposedByUserId: "ari", approvedAt: now, approvedByUserId: "sol" }),
  live: version(1, { proposedAt: now, proposedByUserId: "ari", approvedAt: now, approvedByUserId: "sol", liveAt: now }),
  retired: version(1, { liveAt: now, retiredAt: now }),
};

test("the last moment that a version has reached is its state", () => {
  for (const [state, facts] of Object.entries(inState)) expect(stateOfVersion(facts)).toBe(state);
});

describe("which step leads from where", () => {
  const allowed: Record<VersionStep, VersionState[]> = {
    propose: ["draft"],
    approve: ["proposed"],
    schedule: ["approved"],
    publish: ["approved"],
    return: ["proposed", "approved"],
    roll_back: ["retired"],
    retire: ["draft", "proposed", "approved", "live"],
  };
  test.each(STEPS)("%s", (step) => {
    const by = step === "publish" ? clock : sol;
    for (const state of Object.keys(inState) as VersionState[]) {
      const problem = findLifeProblem(inState[state], step, by, now);
      expect([state, problem]).toEqual([state, allowed[step].includes(state) ? null : "wrong_state"]);
    }
  });
});

describe("who may take a step", () => {
  test("an organizer none", () => {
    for (const step of STEPS)
      for (const facts of Object.values(inState)) expect(findLifeProblem(facts, step, dana, now)).toBe("not_allowed");
  });

  test("who proposed does not approve, unless they are the only admin and said so", () => {
    expect(findLifeProblem(inState.proposed, "approve", ari, now)).toBe("own_proposal");
    expect(findLifeProblem(inState.proposed, "approve", sol, now)).toBeNull();
    expect(findLifeProblem(inState.proposed, "approve", { ...ari, isSolo: true }, now)).toBeNull();
  });

  test("a person does not publish, and the clock neither proposes nor approves nor rolls back", () => {
    expect(findLifeProblem(inState.approved, "publish", sol, now)).toBe("not_allowed");
    for (const step of ["propose", "approve", "schedule", "roll_back"] as const)
      expect(findLifeProblem(inState.draft, step, clock, now)).toBe("not_allowed");
  });
});

test("a version is published at its hour and not before", () => {
  const waiting = { ...inState.approved, goesLiveAt: later(5) };
  expect(findLifeProblem(waiting, "publish", clock, later(4))).toBe("not_due");
  expect(findLifeProblem(waiting, "publish", clock, later(5))).toBeNull();
});

test("an hour that has passed is refused", () => {
  expect(takeStep(inState.draft, "propose", ari, now, later(-1))).toEqual({ ok: false, problem: "in_the_past" });
  expect(takeStep(inState.approved, "schedule", ari, now, now)).toEqual({ ok: false, problem: "in_the_past" });
});

test("what was never live cannot be gone back to", () =>
  expect(findLifeProblem(version(1, { retiredAt: now }), "roll_back", sol, now)).toBe("never_live"));

describe("what a step leaves behind", () => {
  const ask: Family = {
    liveVersionId: "version-1",
    versions: [
      version(5),
      version(4, { proposedAt: now }),
      version(3, { proposedAt: now, approvedAt: now }),
      version(2),
      inState.live,
    ],
  };
  const retiredBy = (
    number: number,
    step: "propose" | "approve",
    facts = ask.versions.find((v) => v.number === number),
  ) => {
    if (!facts) throw new Error(`no version ${number}`);
    const move =
      step === "approve" ? moveAndPublish(ask, facts, "approve", sol, now) : moveVersion(ask, facts, step, sol, now);
    return move.ok ? [...move.value.retired, `live: ${move.value.liveVersionId}`] : move.problem;
  };

  test("to propose: older drafts and proposals, never what is approved or live", () =>
    expect(retiredBy(5, "propose")).toEqual(["version-4", "version-2", "live: version-1"]));

  test("to go live: everything older, and nothing newer", () =>
    expect(retiredBy(4, "approve")).toEqual(["version-3", "version-2", "version-1", "live: version-4"]));

  test("to be approved for an hour to come: nothing yet", () => {
    const waiting = version(4, { proposedAt: now, goesLiveAt: later(9) });
    expect(retiredBy(4, "approve", waiting)).toEqual(["live: version-1"]);
  });

  test("to roll back: what is live, and no draft that is being written", () => {
    const earlier = version(0, { liveAt: now, retiredAt: now });
    const move = moveVersion(ask, earlier, "roll_back", ari, later(1));
    expect(move).toMatchObject({ ok: true, value: { retired: ["version-1"], liveVersionId: "version-0" } });
  });

  test("to retire the live one: nothing is live", () =>
    expect(moveVersion(ask, inState.live, "retire", ari, now)).toMatchObject({
      ok: true,
      value: { liveVersionId: null },
    }));
});

/** One thing that somebody does, or tries to do, with one of an ask's versions; "write" adds a draft. */
type Deed = { what: VersionStep | "write"; of: number; by: Mover; afterMinutes: number; waits: number | null };

const anything = fc.record<Deed>({
  what: fc.constantFrom(...STEPS),
  of: fc.nat(5),
  by: fc.constantFrom<Mover>(ari, sol, dana, clock, person("mo")),
  afterMinutes: fc.nat(30),
  waits: fc.option(fc.nat(60)),
});
// What people usually do, so that versions come far enough in life for the rest to be put to the test.
const usual = fc.constantFrom<Deed>(
  { what: "write", of: 0, by: ari, afterMinutes: 1, waits: null },
  { what: "propose", of: 0, by: ari, afterMinutes: 1, waits: null },
  { what: "propose", of: 0, by: ari, afterMinutes: 1, waits: 2 },
  { what: "approve", of: 0, by: sol, afterMinutes: 1, waits: null },
  { what: "publish", of: 0, by: clock, afterMinutes: 3, waits: null },
);
const deeds = fc.array(fc.oneof(anything, usual), { maxLength: 60, size: "max" });

/** The versions of an ask after all of it, as a store would keep them. */
function live(all: Deed[], seen: (ask: { versions: VersionFacts[]; liveVersionId: string | null }) => void) {
  let ask: { versions: VersionFacts[]; liveVersionId: string | null } = { versions: [version(1)], liveVersionId: null };
  let minute = 0;
  for (const { what, of, by, afterMinutes, waits } of all) {
    minute += afterMinutes;
    if (what === "write") {
      ask = { ...ask, versions: [...ask.versions, version(ask.versions.length + 1)] };
      continue;
    }
    const chosen = ask.versions.at(-1 - (of % ask.versions.length));
    if (!chosen) continue;
    const at = later(minute);
    const goesLiveAt = waits === null ? null : later(minute + waits);
    const move =
      what === "approve" || what === "schedule"
        ? moveAndPublish(ask, chosen, what, by, at, goesLiveAt)
        : moveVersion(ask, chosen, what, by, at, goesLiveAt);
    if (!move.ok) continue;
    const { id, stamps, retired, liveVersionId } = move.value;
    ask = {
      liveVersionId,
      versions: ask.versions.map((each) => {
        if (each.id === id) return { ...each, ...stamps };
        return retired.includes(each.id) ? { ...each, retiredAt: at } : each;
      }),
    };
    seen(ask);
  }
}

describe("whatever is done, in whatever order", () => {
  test("nothing is live that nobody else approved", () =>
    fc.assert(
      fc.property(deeds, (all) =>
        live(all, ({ versions }) => {
          for (const each of versions.filter((v) => stateOfVersion(v) === "live" || stateOfVersion(v) === "approved")) {
            expect(each.proposedByUserId).not.toBeNull();
            expect(each.approvedByUserId).not.toBeNull();
            expect(each.approvedByUserId).not.toBe(each.proposedByUserId);
            expect(each.approvedByUserId).not.toBe("dana");
          }
        }),
      ),
      { numRuns: 500 },
    ));

  test("at most one version is live, and it is the one that the ask names", () =>
    fc.assert(
      fc.property(deeds, (all) =>
        live(all, ({ versions, liveVersionId }) =>
          expect(versions.filter((v) => stateOfVersion(v) === "live").map(({ id }) => id)).toEqual(
            liveVersionId === null ? [] : [liveVersionId],
          ),
        ),
      ),
      { numRuns: 500 },
    ));

  test("versions do go live on some of these ways", () => {
    let reached = 0;
    fc.assert(
      fc.property(deeds, (all) =>
        live(all, ({ liveVersionId }) => {
          if (liveVersionId) reached += 1;
        }),
      ),
      { numRuns: 500, seed: 7 },
    );
    expect(reached).toBeGreaterThan(50);
  });
});

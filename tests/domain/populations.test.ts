import { describe, expect, it } from "vitest";
import { populationOf } from "@/lib/districts/populations";
import { directory } from "@/lib/legislators/directory";

const house = directory().seats.filter(({ chamber }) => chamber === "house");
const districtsOf = Map.groupBy(house, ({ state }) => state);
const WITHOUT_VOTE = ["AS", "DC", "GU", "MP", "PR", "VI"];
const states = [...districtsOf.keys()].filter((state) => !WITHOUT_VOTE.includes(state));
const people = (state: string): number => populationOf(state) ?? expect.fail(`no population of ${state}`);

describe("populations", () => {
  it("add up to the apportionment population of the 50 states in the 2020 Census", () => {
    expect(states).toHaveLength(50);
    expect(states.reduce((all, state) => all + people(state), 0)).toBe(331_108_434);
  });

  it("give each state the seats that it has, by the method of equal proportions (2 U.S.C. 2a)", () => {
    const seats = new Map(states.map((state) => [state, 1]));
    const priority = (state: string): number => {
      const held = seats.get(state) ?? 0;
      return people(state) / Math.sqrt(held * (held + 1));
    };
    for (let seat = 51; seat <= 435; seat++) {
      const next = states.reduce((best, state) => (priority(state) > priority(best) ? state : best));
      seats.set(next, (seats.get(next) ?? 0) + 1);
    }
    for (const state of states) expect([state, seats.get(state)]).toEqual([state, districtsOf.get(state)?.length]);
  });

  it("are known of every state and territory that sends somebody, and of nothing else", () => {
    for (const state of districtsOf.keys()) expect(people(state)).toBeGreaterThan(40_000);
    expect(populationOf("XX")).toBeNull();
  });
});

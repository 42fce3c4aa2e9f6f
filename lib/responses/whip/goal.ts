// What an ask needs in a chamber for it to come about.
import type { Chamber } from "@/lib/congress/measure";

export const GOAL_KINDS = ["cosponsors", "majority", "two_thirds", "discharge"] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export type Goal = { kind: GoalKind /** of cosponsors */; wanted: number | null };

/** Those who vote on the floor: Article I and the Apportionment Act of 1929. Delegates do not. */
export const VOTING_SEATS: Record<Chamber, number> = { house: 435, senate: 100 };

/** Whether a goal makes sense in a chamber: only the House has a discharge petition (Rule XV, clause 2). */
export const fitsChamber = (kind: GoalKind, chamber: Chamber): boolean => kind !== "discharge" || chamber === "house";

/**
 * How many are needed when everybody is there and votes: more than half, two thirds rounded up, or a majority of the whole
 * House for a discharge petition: 218. Of a vote with some absent fewer may do; the board counts on none of that.
 */
export function neededFor({ kind, wanted }: Goal, chamber: Chamber): number {
  const seats = VOTING_SEATS[chamber];
  if (kind === "cosponsors") return wanted ?? 0;
  return kind === "two_thirds" ? Math.ceil((seats * 2) / 3) : Math.floor(seats / 2) + 1;
}

/** Whether somebody counts toward a goal: a delegate may cosponsor, but neither votes on the floor nor signs a petition. */
export const countsFor = ({ kind }: Goal, title: string): boolean =>
  kind === "cosponsors" || title === "Senator" || title === "Representative";

/** The goal that a form names; null when it makes no sense. */
export function goalFrom(kind: string, wanted: string, chamber: Chamber): Goal | null {
  const known = GOAL_KINDS.find((one) => one === kind);
  if (!known || !fitsChamber(known, chamber)) return null;
  if (known !== "cosponsors") return { kind: known, wanted: null };
  const number = Number(wanted.trim());
  return Number.isInteger(number) && number >= 1 && number <= 441 ? { kind: known, wanted: number } : null;
}

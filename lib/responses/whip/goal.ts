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
 * How many are needed when all who sit in the chamber vote: more than half of them, or two thirds rounded up. A vacant seat
 * raises nothing. A discharge petition asks for a majority of the whole House, vacant seats too: 218, always. Of a vote with
 * some absent fewer may do; the board counts on none of that.
 */
export function neededFor({ kind, wanted }: Goal, chamber: Chamber, sitting: number): number {
  if (kind === "cosponsors") return wanted ?? 0;
  if (kind === "discharge") return Math.floor(VOTING_SEATS[chamber] / 2) + 1;
  return kind === "two_thirds" ? Math.ceil((sitting * 2) / 3) : Math.floor(sitting / 2) + 1;
}

/** What else is to be known of a goal; worded in messages/en/whip.json under `goal.note`. */
export type GoalNote = "vice_president" | "debate" | "override" | "signatures";

/**
 * The Vice President votes when senators are equally divided, and at no other time (Article I, section 3): only in a vote by
 * majority, of an even number. Before a vote on most bills the Senate ends debate by three fifths of its sworn members (Rule
 * XXII). Who has said yes has not signed a petition yet.
 */
export function notesOn({ kind }: Goal, chamber: Chamber, sitting: number): GoalNote[] {
  if (kind === "discharge") return ["signatures"];
  if (kind === "two_thirds") return ["override"];
  if (kind === "cosponsors" || chamber === "house") return [];
  return sitting % 2 === 0 ? ["vice_president", "debate"] : ["debate"];
}

/** Whether somebody counts toward a goal: a delegate may cosponsor, but neither votes on the floor nor signs a petition. */
export const countsFor = ({ kind }: Goal, title: string): boolean => kind === "cosponsors" || votes(title);

/** Whether somebody votes on the floor; delegates and the Resident Commissioner do not. */
export const votes = (title: string): boolean => title === "Senator" || title === "Representative";

/** The goal that a form names; null when it makes no sense. */
export function goalFrom(kind: string, wanted: string, chamber: Chamber): Goal | null {
  const known = GOAL_KINDS.find((one) => one === kind);
  if (!known || !fitsChamber(known, chamber)) return null;
  if (known !== "cosponsors") return { kind: known, wanted: null };
  const number = Number(wanted.trim());
  return Number.isInteger(number) && number >= 1 && number <= 441 ? { kind: known, wanted: number } : null;
}

// The plan of a lobby day: which offices, when and where. It is kept in the address of its page and nowhere else:
// "seat=MA-2&on-MA-2=2026-12-02&at-MA-2=14:30&place-MA-2=Room 4".
import type { IsoDate } from "@/lib/congress/measure";
import { timeFrom, usTime } from "@/lib/insights/lobby-day/us-time";
import { isSeatId } from "@/lib/legislators/legislator";
import { dayFrom } from "@/lib/responses/input";
import { fail, ok, type Result } from "@/lib/shared/result";

/** As many offices as several teams can meet in a day or two. */
export const MOST_OFFICES = 40;

const PLACE_LIMIT = 120;

/** As it was typed. */
export type TypedVisit = { seatId: string; on: string; at: string; place: string };

/** Worded in messages/en/offices.json under `lobbyDay.problem`. */
export type VisitProblem = { seatId: string; field: "on" | "at" | "place"; code: "date_bad" | "time_bad" | "too_long" };

export type PlannedVisit = { seatId: string; on: IsoDate; time: string; place: string };

/** The names of a visit's fields in the address. */
export const fieldOf = (field: VisitProblem["field"], seatId: string): string => `${field}-${seatId}`;

/** Reads an address: each office once, at most as many as there may be. A day that was not given is that of all, `day`. */
export function lobbyDayFrom(search: URLSearchParams): TypedVisit[] {
  const seatIds = [...new Set(search.getAll("seat").filter(isSeatId))].slice(0, MOST_OFFICES);
  const read = (field: VisitProblem["field"], seatId: string): string =>
    (search.get(fieldOf(field, seatId)) ?? "").replace(/\s+/g, " ").trim();
  return seatIds.map((seatId) => ({
    seatId,
    on: read("on", seatId) || (search.get("day") ?? ""),
    at: read("at", seatId),
    place: read("place", seatId),
  }));
}

/** Everything that is wrong, or the visits in the order in which they are made; those without a time come last of their day. */
export function parseLobbyDay(typed: readonly TypedVisit[]): Result<PlannedVisit[], VisitProblem[]> {
  const problems: VisitProblem[] = [];
  const visits = typed.map(({ seatId, on, at, place }) => {
    const day = dayFrom(on);
    const time = at === "" ? "" : timeFrom(at);
    if (!day) problems.push({ seatId, field: "on", code: "date_bad" });
    if (time === null) problems.push({ seatId, field: "at", code: "time_bad" });
    if (place.length > PLACE_LIMIT) problems.push({ seatId, field: "place", code: "too_long" });
    return { seatId, on: day ?? "", time: time ? usTime(time) : "", place, order: `${day} ${time || "99"}` };
  });
  if (problems.length > 0) return fail(problems);
  return ok(visits.toSorted((a, b) => a.order.localeCompare(b.order)).map(({ order: _, ...visit }) => visit));
}

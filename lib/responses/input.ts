// What an organizer types of an office's answer, in a form or in a line of a file.
import { type Ask, mayGoToOffice } from "@/lib/asks/ask";
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import { directory } from "@/lib/legislators/directory";
import { type OfficeProblem, officeOf } from "@/lib/responses/office-choice";
import { classFrom, cleanWords, type ResponseClass, WORDS_LIMIT } from "@/lib/responses/response";
import { fail, ok, type Result } from "@/lib/shared/result";

export type TypedResponse = { office: string; ask: string; class: string; date: string; words: string };

export type ParsedResponse = {
  bioguide: string;
  seatId: string;
  askId: string | null;
  class: ResponseClass | null;
  receivedOn: IsoDate;
  words: string;
};

/** Worded in messages/en/responses.json under `problem`. */
export type TypedProblem = {
  field: keyof TypedResponse;
  code:
    | OfficeProblem["code"]
    | "date_bad"
    | "date_ahead"
    | "class_unknown"
    | "ask_unknown"
    | "ask_not_theirs"
    | "too_many_cells"
    | "too_long";
  names: string;
};

/** The asks that a response can be about. */
export type ResponseAsk = Pick<Ask, "id" | "slug" | "audience" | "measure">;

/** A day as people write it: 2026-05-03, 5/3/2026 or 05/03/26; null when there is no such day. */
export function dayFrom(text: string): IsoDate | null {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text.trim());
  const [, month = "", day = "", year = ""] = us ?? [];
  const iso = us
    ? `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

function askOf(
  typed: string,
  bioguide: string,
  asks: readonly ResponseAsk[],
): Result<string | null, TypedProblem["code"]> {
  const chamber = directory().findLegislator(bioguide)?.chamber;
  const wanted = typed.trim();
  if (wanted === "") {
    const possible = asks.filter((ask) => chamber && mayGoToOffice(ask, chamber));
    return ok(possible.length === 1 ? (possible[0]?.id ?? null) : null);
  }
  const ask = asks.find(({ slug }) => slug === wanted);
  if (!ask) return fail("ask_unknown");
  return chamber && mayGoToOffice(ask, chamber) ? ok(ask.id) : fail("ask_not_theirs");
}

/** Finds the office that a text means. */
export type FindOffice = typeof officeOf;

/** Everything that is wrong with what was typed, or the response. Without an ask, the only one that fits is taken; an empty date is today. */
export function parseResponse(
  typed: TypedResponse,
  asks: readonly ResponseAsk[],
  now: Date,
  find: FindOffice = officeOf,
): Result<ParsedResponse, TypedProblem[]> {
  const problems: TypedProblem[] = [];
  const add = (field: keyof TypedResponse, code: TypedProblem["code"], names = ""): null => {
    problems.push({ field, code, names });
    return null;
  };
  const today = todayInWashington(now);
  const office = find(typed.office);
  const found = office.ok ? office.value : add("office", office.problem.code, office.problem.names);
  const given = found && askOf(typed.ask, found.bioguide, asks);
  const askId = given && (given.ok ? given.value : add("ask", given.problem, typed.ask.slice(0, 60)));
  const receivedOn = typed.date.trim() === "" ? today : (dayFrom(typed.date) ?? add("date", "date_bad"));
  if (receivedOn && receivedOn > today) add("date", "date_ahead");
  const named = typed.class.trim() === "" ? null : classFrom(typed.class);
  if (typed.class.trim() !== "" && !named) add("class", "class_unknown", typed.class.trim().slice(0, 60));
  if (typed.words.length > WORDS_LIMIT) add("words", "too_long");
  if (problems.length > 0 || !found || !receivedOn) return fail(problems);
  const { bioguide, seatId } = found;
  return ok({ bioguide, seatId, askId, class: named, receivedOn, words: cleanWords(typed.words) });
}

import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import { dayFrom } from "@/lib/responses/input";
import { fail, ok, type Result } from "@/lib/shared/result";

/** A meeting with an office. `withdrawn`: its words are gone; who took it back, when and why is what is left. */
export type Meeting = {
  id: string;
  on: IsoDate;
  present: string;
  note: string;
  recordedBy: string | null;
  recordedAt: Date;
  withdrawn: { at: Date; by: string | null; reason: string } | null;
};

export type TypedMeeting = { on: string; present: string; note: string };
export type ParsedMeeting = { on: IsoDate; present: string; note: string };

/** Worded in messages/en/offices.json under `problem`. */
export type MeetingProblem = {
  field: keyof TypedMeeting;
  code: "date_bad" | "date_ahead" | "present_missing" | "note_missing" | "too_long";
};

/** The longest that is kept of who was there, and of the note, in characters. */
const LONGEST = { present: 500, note: 4_000 };

/** Everything that is wrong, or the meeting. An empty date is today; what is still to come is no meeting yet. */
export function parseMeeting(typed: TypedMeeting, now: Date): Result<ParsedMeeting, MeetingProblem[]> {
  const problems: MeetingProblem[] = [];
  const today = todayInWashington(now);
  const on = typed.on.trim() === "" ? today : dayFrom(typed.on);
  if (!on) problems.push({ field: "on", code: "date_bad" });
  if (on && on > today) problems.push({ field: "on", code: "date_ahead" });
  const [present, note] = [typed.present.trim(), typed.note.trim()];
  if (!present) problems.push({ field: "present", code: "present_missing" });
  if (!note) problems.push({ field: "note", code: "note_missing" });
  if (present.length > LONGEST.present) problems.push({ field: "present", code: "too_long" });
  if (note.length > LONGEST.note) problems.push({ field: "note", code: "too_long" });
  return problems.length > 0 || !on ? fail(problems) : ok({ on, present, note });
}

// What somebody types to record a position.
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import { dayFrom } from "@/lib/responses/input";
import {
  POSITION_STANCES,
  type PositionStance,
  RECORDED_EVIDENCE,
  type RecordedEvidence,
} from "@/lib/responses/positions/position";
import { fail, ok, type Result } from "@/lib/shared/result";

export type TypedPosition = { stance: string; evidence: string; on: string; url: string; quote: string; note: string };

export type ParsedPosition = {
  stance: PositionStance;
  evidence: RecordedEvidence;
  on: IsoDate;
  url: string | null;
  quote: string | null;
  note: string | null;
};

/** Worded in messages/en/whip.json under `problem`. */
export type PositionProblem = {
  field: keyof TypedPosition;
  code:
    | "stance_missing"
    | "evidence_missing"
    | "date_bad"
    | "date_ahead"
    | "url_bad"
    | "url_missing"
    | "quote_missing"
    | "too_long";
};

const LONGEST = 2_000;

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Everything that is wrong, or the position. A link needs its address and a quote its words: without them it is no evidence. */
export function parsePosition(typed: TypedPosition, now: Date): Result<ParsedPosition, PositionProblem[]> {
  const problems: PositionProblem[] = [];
  const stance = POSITION_STANCES.find((known) => known === typed.stance);
  const evidence = RECORDED_EVIDENCE.find((known) => known === typed.evidence);
  if (!stance) problems.push({ field: "stance", code: "stance_missing" });
  if (!evidence) problems.push({ field: "evidence", code: "evidence_missing" });
  const today = todayInWashington(now);
  const on = typed.on.trim() === "" ? today : dayFrom(typed.on);
  if (!on) problems.push({ field: "on", code: "date_bad" });
  if (on && on > today) problems.push({ field: "on", code: "date_ahead" });
  const [url, quote, note] = [typed.url.trim(), typed.quote.trim(), typed.note.trim()];
  if (url !== "" && !isUrl(url)) problems.push({ field: "url", code: "url_bad" });
  if (url === "" && evidence === "link") problems.push({ field: "url", code: "url_missing" });
  if (quote === "" && evidence === "quote") problems.push({ field: "quote", code: "quote_missing" });
  for (const field of ["url", "quote", "note"] as const) {
    if (typed[field].length > LONGEST) problems.push({ field, code: "too_long" });
  }
  if (problems.length > 0 || !stance || !evidence || !on) return fail(problems);
  return ok({ stance, evidence, on, url: url || null, quote: quote || null, note: note || null });
}

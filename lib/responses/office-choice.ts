// The offices that somebody can pick by typing a name, a state or a seat, with JavaScript or without.
import { styledName } from "@/lib/legislators/address";
import { findLegislatorChoice, searchLegislators } from "@/lib/legislators/audience-choices";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT, PRESIDENT_ID } from "@/lib/legislators/president";
import { fail, ok, type Result } from "@/lib/shared/result";
import common from "@/messages/en/common.json";

export type OfficeChoice = { bioguide: string; seatId: string; label: string };

export type OfficeProblem = { code: "office_missing" | "office_unknown" | "office_many"; names: string };

const states: Record<string, string> = common.states;

function labelOf({ name, seatId }: { name: string; seatId: string }): string {
  const state = states[seatId.slice(0, 2)];
  return state ? `${name}, ${state} (${seatId})` : `${name} (${seatId})`;
}

/** Names of states turned into the codes that seats begin with, the longest first: "West Virginia" is not Virginia. */
const withCodes = (text: string): string =>
  Object.entries(states)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .reduce((changed, [code, name]) => changed.replace(new RegExp(`\\b${name}\\b`, "i"), ` ${code} `), text);

let choices: readonly OfficeChoice[] | undefined;

/** Everybody who serves, by last name, the President last: "Senator Edward J. Markey, Massachusetts (MA-S2)". */
export function officeChoices(): readonly OfficeChoice[] {
  choices ??= [...directory().legislators.toSorted((a, b) => a.last.localeCompare(b.last)), PRESIDENT].map((one) => ({
    bioguide: one.bioguide,
    seatId: one.seatId,
    label: labelOf({ name: styledName(one), seatId: one.seatId }),
  }));
  return choices;
}

const AS_MANY_AS_NAMED = 5;

/** The one office that a typed text means; a problem when it means none, or several, some of which are named. */
export function officeOf(typed: string): Result<OfficeChoice, OfficeProblem> {
  const text = typed.replace(/\s+/g, " ").trim();
  if (text === "") return fail({ code: "office_missing", names: "" });
  const isSaid = ({ label, bioguide, seatId }: OfficeChoice): boolean =>
    [label, bioguide, seatId].some((known) => known.toLowerCase() === text.toLowerCase());
  const said = officeChoices().find(isSaid);
  if (said) return ok(said);
  if (/^(the )?(president|white house)$/i.test(text)) return officeOf(PRESIDENT_ID);
  const plain = withCodes(text)
    .replace(/^(senator|sen\.?|representative|rep\.?|delegate|del\.?)\s+/i, "")
    .replace(/[(),]/g, " ");
  const found = searchLegislators(plain, AS_MANY_AS_NAMED + 1);
  // "Cruz" is his name, and only a part of somebody else's.
  const called = directory()
    .legislators.filter(({ last }) => last.toLowerCase() === plain.trim().toLowerCase())
    .map((one) => ({ ...one, name: styledName(one) }));
  const [only, another] = called.length === 1 ? called : found;
  if (!only) return fail({ code: "office_unknown", names: "" });
  if (another) return fail({ code: "office_many", names: found.slice(0, AS_MANY_AS_NAMED).map(labelOf).join("; ") });
  return ok({ bioguide: only.bioguide, seatId: only.seatId, label: labelOf(only) });
}

/** What an office is called in a list; its id when it serves no more. */
export const officeLabel = (bioguide: string): string => {
  const found = bioguide === PRESIDENT_ID ? null : findLegislatorChoice(bioguide);
  return found ? labelOf(found) : (officeChoices().find((one) => one.bioguide === bioguide)?.label ?? bioguide);
};

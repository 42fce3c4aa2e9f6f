// Committees and people are added to an audience one at a time by name: a list of all would be too long to tick.
import { committeeChoices, findLegislatorChoice, searchLegislators } from "@/lib/legislators/audience-choices";
import { committeeName } from "@/lib/legislators/committees";

type Values = Record<string, string>;

/** Something typed that could not be understood at all; worded in `staff.editor.unread`. */
export type Unread = {
  field: string;
  code: "not_a_citation" | "no_such_committee" | "no_such_person" | "several_people";
  name: string;
};

type Added = { values: Values; errors: Unread[] };

const ID_AT_END = /\(([A-Z0-9]{4,7})\)\s*$/;

/** The committee that somebody means: by the id behind its name, by the id alone, or by its whole name. */
function findTypedCommittee(typed: string): string | null {
  const id = ID_AT_END.exec(typed)?.[1] ?? typed.trim().toUpperCase();
  if (committeeName(id)) return id;
  const name = typed.trim().toLowerCase();
  return committeeChoices().find((one) => one.name.toLowerCase() === name)?.id ?? null;
}

function addCommittee(values: Values): Added {
  const typed = values["add.committees"] ?? "";
  if (typed.trim() === "") return { values, errors: [] };
  const id = findTypedCommittee(typed);
  if (!id) return { values, errors: [{ field: "add.committees", code: "no_such_committee", name: typed }] };
  return { values: { ...values, "add.committees": "", [`audience.committees.${id}`]: "on" }, errors: [] };
}

function addLegislator(values: Values): Added {
  const typed = values["add.legislators"] ?? "";
  if (typed.trim() === "") return { values, errors: [] };
  const found = searchLegislators(typed, 6);
  const [only] = found;
  if (!only) return { values, errors: [{ field: "add.legislators", code: "no_such_person", name: typed }] };
  if (found.length > 1) {
    const names = found.map(({ name, seatId }) => `${name} (${seatId})`).join(", ");
    return { values, errors: [{ field: "add.legislators", code: "several_people", name: names }] };
  }
  return { values: { ...values, "add.legislators": "", [`audience.legislators.${only.bioguide}`]: "on" }, errors: [] };
}

/** Puts what stands in the fields for adding into the audience; what names nobody, or several, stays to be mended. */
export function addToAudience(typed: Values): Added {
  const committee = addCommittee(typed);
  const both = addLegislator(committee.values);
  return { values: both.values, errors: [...committee.errors, ...both.errors] };
}

/** The names of the committees and people that are ticked, by id. */
export function namesOf(values: Values): Record<string, string> {
  const named = Object.keys(values).flatMap((name): [string, string][] => {
    const [, list, id = ""] = /^audience\.(committees|legislators)\.(.+)$/.exec(name) ?? [];
    const person = list === "legislators" ? findLegislatorChoice(id) : null;
    const label = person ? `${person.name} (${person.seatId})` : committeeName(id);
    return label ? [[id, label]] : [];
  });
  return Object.fromEntries(named);
}

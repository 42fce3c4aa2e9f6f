// What the record says of a measure that somebody types, for the import and for the editor of an ask.
import { getFormatter } from "next-intl/server";
import type { MeasureRemark, TypedMeasure } from "@/components/staff/measure/measure-remark";
import { needsMeasure } from "@/lib/asks/ask";
import { includesOffice } from "@/lib/asks/audience";
import { isBy } from "@/lib/asks/checks/sponsor-in-text";
import { eachName } from "@/lib/campaigns/brief-import/person-name";
import { momentOfDate } from "@/lib/congress/calendar-date";
import { type MeasureRef, parseCitation } from "@/lib/congress/citation";
import { congressAt } from "@/lib/congress/congress-clock";
import { chamberOf, citationOf, type Office } from "@/lib/congress/measure";
import { findRecorded, listRecorded, type RecordedMeasure } from "@/lib/congress/recorded/views";
import { findNamed, lastNameOfPerson, type NamedPerson } from "@/lib/legislators/named-person";

const remark = (
  code: MeasureRemark["code"],
  data: MeasureRemark["data"] = {},
  suggestion: string | null = null,
): MeasureRemark => ({ code, data, suggestion });

const peopleOf = (named: string): NamedPerson[] => eachName(named).map((name) => ({ name, chamber: null }));

/** Of the measures of who is named, the one with the number that was typed, or else the only one. */
function meant(ref: MeasureRef, named: string, measures: readonly RecordedMeasure[]): string | null {
  const theirs = measures.filter((measure) => isBy(measure, peopleOf(named)));
  const sameNumber = theirs.filter(({ number }) => number === ref.number);
  const candidates = sameNumber.length > 0 ? sameNumber : theirs;
  const [only] = candidates;
  return only && candidates.length === 1 ? citationOf(only).replace("\u00a0", " ") : null;
}

/** Short, as one speaks of the sponsor of a measure: "Rep. Biggs". */
const styled = (last: string, chamber: Office): string => `${chamber === "senate" ? "Sen." : "Rep."} ${last}`;

/** The sponsor of a measure of the record, short. */
export const sponsorShort = ({ sponsorBioguide, sponsorName, type }: RecordedMeasure): string =>
  styled(lastNameOfPerson({ bioguide: sponsorBioguide, name: sponsorName }), chamberOf(type));

/** The same of whom a text names, as far as it is known where they serve: "Rep. Foster", or "Foster" alone. */
function styledPerson(named: string): string {
  const [first] = peopleOf(named);
  const known = first && findNamed(first);
  return known ? styled(known.last, known.chamber) : lastNameOfPerson({ bioguide: "", name: first?.name ?? named });
}

/** Judges what was typed, by the record. The words are `import.measure.<code>`. */
export async function remarkOn(
  typed: TypedMeasure,
  now: Date,
  /** the measures of the present Congress, for who asks about many at a time */
  known: readonly RecordedMeasure[] | null = null,
): Promise<MeasureRemark> {
  if (typed.citation.trim() === "") return remark(needsMeasure(typed.verb) ? "needed" : "none");
  const ref = parseCitation(typed.citation);
  if (!ref) return remark("not_a_citation");
  const congress = ref.congress ?? congressAt(now);
  const citation = citationOf(ref);
  if (congress !== congressAt(now)) return remark("over", { citation, congress });
  const measures = known ?? (await listRecorded(congress));
  const same = measures.find(({ type, number }) => type === ref.type && number === ref.number);
  const suggestion = typed.named ? meant(ref, typed.named, measures) : null;
  const named = typed.named ? styledPerson(typed.named) : "";
  if (!same) {
    return suggestion
      ? remark("unknown_suggestion", { citation, congress, named, suggestion }, suggestion)
      : remark("unknown", { citation, congress });
  }

  const title = same.title.replace(/\.$/, "");
  const kind = /\bAct\b/.test(title) ? "act" : "other";
  const facts = { citation, title, kind, sponsor: sponsorShort(same) };
  if (typed.named && !isBy(same, peopleOf(typed.named))) {
    return suggestion
      ? remark("other_sponsor_suggestion", { ...facts, named, suggestion }, suggestion)
      : remark("other_sponsor", { ...facts, named });
  }
  const chamber = chamberOf(ref.type);
  if (!includesOffice(typed, chamber)) return remark("other_chamber", { citation, chamber });
  if (!same.cosponsorsComplete) return remark("found_incomplete", facts);
  const date = (await getFormatter()).dateTime(momentOfDate(same.cosponsorsAsOf), "day");
  const joined = (await findRecorded(same.id))?.cosponsors.filter(({ withdrawnOn }) => withdrawnOn === null) ?? [];
  return remark("found", { ...facts, count: joined.length, date });
}

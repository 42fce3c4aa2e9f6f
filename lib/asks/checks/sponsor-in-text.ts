import { eachName } from "@/lib/campaigns/brief-import/person-name";
import { sentencesOf } from "@/lib/campaigns/brief-import/sentences";
import { sponsorNamedFor } from "@/lib/campaigns/brief-import/sponsor-named";
import type { Citation } from "@/lib/congress/citation";
import { chamberOf, type Measure } from "@/lib/congress/measure";
import { isPerson, type NamedPerson } from "@/lib/legislators/named-person";

// "The House version of S.Res. 61, introduced by Representative Foster" names the sponsor of the version.
const ABOUT_ANOTHER = /\b(?:version|companion|counterpart|equivalent|twin|sibling)\s+(?:of|to|for)\s+$/i;
// By whom else a measure can be something; with another word for "by" the length stays.
const BY_OTHERS = /\b(?:co-?sponsored|co-?led|supported|opposed|backed|endorsed|joined|criticized|praised)\s+by\b/gi;
/** "It was introduced by …": the sentence goes on about the measure that the one before ended with. */
const GOES_ON =
  /^(?:It|This|That|The)\b(?:\s+(?:bill|resolution|measure|act|legislation|one))?\s+(?:was|is|has been|had been)\b/i;
const OF_SPONSOR = /\b(?:introduced|sponsored|authored|led|filed|offered|sponsor|resolution|bill)\b/i;

/** Those whom a text names as who introduced one of its citations, each with the chamber of their title; none: nobody. */
export function sponsorsNamed(text: string, citations: readonly Citation[], index: number): NamedPerson[] {
  const cited = citations[index];
  if (!cited || ABOUT_ANOTHER.test(text.slice(0, cited.start))) return [];
  const read = text.replace(BY_OTHERS, (words) => words.replace(/by$/i, "xx"));
  const sentences = sentencesOf(read, citations);
  const at = sentences.findIndex(({ start, end }) => start <= cited.start && cited.end <= end);
  const { start, end } = sentences[at] ?? { start: 0, end: read.length };
  const next = sentences[at + 1];
  const followed = next ? read.slice(next.start, next.end) : "";
  const isLast = (citations[index + 1]?.start ?? Number.POSITIVE_INFINITY) >= (next?.end ?? 0);
  const goesOn = next && isLast && GOES_ON.test(followed) && OF_SPONSOR.test(followed) ? next.end : null;
  const named =
    sponsorNamedFor(read, citations, index, start, end) ??
    (goesOn === null ? null : sponsorNamedFor(read, citations, index, start, goesOn));
  return named ? eachName(named.name).map((name) => ({ name, chamber: named.chamber })) : [];
}

/** Whether one of those named has introduced a measure, as the record has it. */
export const isBy = (
  { sponsorBioguide, sponsorName, type }: Pick<Measure, "sponsorBioguide" | "sponsorName" | "type">,
  named: readonly NamedPerson[],
): boolean => {
  const sponsor = { bioguide: sponsorBioguide, name: sponsorName, chamber: chamberOf(type) };
  return named.some((person) => isPerson(person, sponsor));
};

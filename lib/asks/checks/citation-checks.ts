import { type AskCheck, failedCheck } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import type { CheckContext, MeasureFacts } from "@/lib/asks/check-context";
import { namedTitle, titlesAgree } from "@/lib/asks/checks/named-title";
import { isBy, sponsorsNamed } from "@/lib/asks/checks/sponsor-in-text";
import { textPlaces } from "@/lib/asks/text-places";
import { type Citation, findCitations, formatCitation } from "@/lib/congress/citation";
import { congressAt } from "@/lib/congress/congress-clock";
import { chamberOf, citationOf } from "@/lib/congress/measure";
import { findNamed, lastNameOfPerson, type NamedPerson } from "@/lib/legislators/named-person";

const OWN_CITATION = /\{\{\s*measure\.citation\s*\}\}/g;
const TEMPLATE = /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g;

/**
 * Compares every measure that the texts cite with the record: whether there is such a one, of this Congress, with the
 * title and the sponsor that the texts name. A sponsor named beside `{{ measure.citation }}` is compared, too.
 */
export function checkCitations({ texts }: AskContent, context: CheckContext): AskCheck[] {
  const own = context.measure && citationOf(context.measure);
  return textPlaces(texts).flatMap(({ path, text }) => {
    const read = (own ? text.replace(OWN_CITATION, own) : text).replace(TEMPLATE, " ");
    const citations = findCitations(read);
    return citations.flatMap((_, index) => checkCitation(path, read, citations, index, context));
  });
}

function checkCitation(
  path: string,
  text: string,
  citations: readonly Citation[],
  index: number,
  { now, measure: own, measures }: CheckContext,
): AskCheck[] {
  const cited = citations[index];
  if (!cited) return [];
  const current = congressAt(now);
  // A number without a Congress is the ask's own measure before it is one of the Congress in office.
  const isOwn = own?.type === cited.type && own.number === cited.number;
  const congress = cited.congress ?? (isOwn ? own.congress : current);
  const alike = measures.filter((each) => each.number === cited.number && each.congress === congress);
  const record = alike.find(({ type }) => type === cited.type);
  if (!record) return [failedCheck("cited_unknown", path, { citation: formatCitation(cited) })];
  const citation = citationOf(record);
  if (record.congress !== current && record.id !== own?.id)
    return [failedCheck("cited_over", path, { citation, congress, current })];

  const checks: AskCheck[] = [];
  if (path === "headline" && own && own.id !== record.id) {
    checks.push(failedCheck("cited_other", path, { citation, own: citationOf(own) }));
  }
  const title = namedTitle(text, cited);
  if (title && !titlesAgree(title, record.title)) {
    checks.push(failedCheck("title_differs", path, { ...factsOf(record), named: title }));
  }
  const named = sponsorsNamed(text, citations, index);
  return [...checks, ...checkSponsor(path, named, record, alike)];
}

function checkSponsor(
  path: string,
  named: readonly NamedPerson[],
  record: MeasureFacts,
  alike: readonly MeasureFacts[],
): AskCheck[] {
  const [first] = named;
  if (!first || isBy(record, named)) return [];
  const known = findNamed(first);
  const data = {
    ...factsOf(record),
    named: known?.last ?? lastNameOfPerson({ bioguide: "", name: first.name }),
    namedChamber: first.chamber ?? "none",
  };
  const meant = alike.find((measure) => isBy(measure, named));
  return meant
    ? [failedCheck("sponsor_suggests", path, { ...data, suggestion: citationOf(meant) })]
    : [failedCheck("sponsor_differs", path, data)];
}

/** "H.R. 100 is the Protect the Gig Economy Act of 2025, by Rep. Biggs": what a sentence about a measure says of it. */
const factsOf = (measure: MeasureFacts) => ({
  citation: citationOf(measure),
  title: measure.title,
  kind: /\bAct\b/.test(measure.title) ? "act" : "other",
  sponsor: lastNameOfPerson({ bioguide: measure.sponsorBioguide, name: measure.sponsorName }),
  chamber: chamberOf(measure.type),
});

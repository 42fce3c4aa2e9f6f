import { createTranslator } from "use-intl/core";
import { isOtherTitle, isSameTitle } from "@/lib/campaigns/brief-import/act-names";
import type { FoundAsk } from "@/lib/campaigns/brief-import/asks";
import type { BlockCitation } from "@/lib/campaigns/brief-import/cited-measures";
import { eachName, lastNameOf } from "@/lib/campaigns/brief-import/person-name";
import type { ImportContext, ProposedCorrection, RecordedMeasure } from "@/lib/campaigns/brief-import/proposal";
import { compactCitation, ordinal } from "@/lib/congress/citation";
import { type Chamber, chamberOf } from "@/lib/congress/measure";
import messages from "@/messages/en/brief-import.json";

const t = createTranslator({ locale: "en", messages, namespace: "record" });

const isBy = ({ sponsorName }: RecordedMeasure, names: readonly string[]): boolean =>
  names.some((name) => lastNameOf(name) === lastNameOf(sponsorName));

/** "S.Res. 16" for "S.Res. 61": two digits have changed places. */
function isSwapped(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return a !== b && a.length === b.length && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}

/** The one measure on record of those who are named that a slip of the pen makes what is cited; null: none, or several. */
function meant(
  { measure }: BlockCitation,
  names: readonly string[],
  { measures }: ImportContext,
): RecordedMeasure | null {
  const theirs = measures.filter((other) => other.congress === measure.congress && isBy(other, names));
  const sameNumber = theirs.filter(({ number }) => number === measure.number);
  const swapped = theirs.filter(({ type, number }) => type === measure.type && isSwapped(number, measure.number));
  const candidates = sameNumber.length > 0 ? sameNumber : swapped;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

const compact = (measure: RecordedMeasure | null): string | null => measure && compactCitation(measure);

/** "H.R.100 is the Gig Economy Act, by Rep. Andy Biggs". */
const entryOf = (recorded: RecordedMeasure): string =>
  t("sponsor", {
    citation: compactCitation(recorded),
    title: recorded.title.replace(/\.$/, ""),
    isAct: /\b(?:Act|Resolution)(?: of \d{4})?$/.test(recorded.title) ? "yes" : "no",
    chamber: chamberOf(recorded.type),
    sponsor: recorded.sponsorName,
  });

type Found = Omit<ProposedCorrection, "start" | "end" | "cited">;

function wrongSponsor(citation: BlockCitation, context: ImportContext): Found | null {
  const { measure, sponsor } = citation;
  if (!sponsor) return null;
  const names = eachName(sponsor.name);
  const chamber = chamberOf(measure.type);
  const recorded = context.findMeasure(measure);
  const likely = meant(citation, names, context);
  if (recorded) {
    if (isBy(recorded, names)) return null;
    return { kind: "other_sponsor", record: entryOf(recorded), suggestion: compact(likely) };
  }
  const theirs = sponsor.chamber ?? chamberByName(names, measure.congress, context);
  if (theirs !== null && theirs !== chamber) {
    const record = t("sponsorsChamber", { citation: measure.citation, chamber, sponsor: sponsor.name });
    return { kind: "other_chamber", record, suggestion: compact(likely) };
  }
  if (!likely || citation.titles.some((title) => isOtherTitle(title, likely.title))) return null;
  const record = t("notOnRecord", { citation: measure.citation, other: entryOf(likely) });
  return { kind: "not_on_record", record, suggestion: compact(likely) };
}

/** A name beside a number that is clearly another measure's. */
function wrongTitle({ measure, titles }: BlockCitation, context: ImportContext): Found | null {
  const recorded = context.findMeasure(measure);
  if (!recorded || titles.length === 0 || !titles.every((title) => isOtherTitle(title, recorded.title))) return null;
  const [same, ...more] = context.measures.filter(
    ({ congress, title }) => congress === measure.congress && titles.some((name) => isSameTitle(name, title)),
  );
  return { kind: "other_title", record: entryOf(recorded), suggestion: compact((more.length === 0 && same) || null) };
}

/** Where somebody serves today says nothing about another Congress. */
const chamberByName = ([name]: readonly string[], congress: number, context: ImportContext): Chamber | null =>
  name !== undefined && congress === context.congress && /\s/.test(name) ? (context.chamberOf?.(name) ?? null) : null;

function wrongAsk({ citation, addressed, chamber: asked, text }: FoundAsk, context: ImportContext): Found | null {
  if (!citation) return null;
  const { measure } = citation;
  if (measure.congress < context.congress && !/\bre-?introduc/i.test(text)) {
    return {
      kind: "ended",
      record: t("ended", { citation: measure.citation, congress: ordinal(measure.congress) }),
      suggestion: null,
    };
  }
  const chamber = chamberOf(measure.type);
  if (addressed === null || addressed === "both" || addressed === chamber || asked === addressed) return null;
  const record = t("askedChamber", { citation: measure.citation, chamber });
  return { kind: "other_chamber", record, suggestion: companionOf(citation, context) };
}

/** The other chamber's measure on record with the same title, if there is one alone. */
function companionOf({ measure }: BlockCitation, context: ImportContext): string | null {
  const title = context.findMeasure(measure)?.title;
  const same = context.measures.filter(
    (other) =>
      other.congress === measure.congress && other.title === title && chamberOf(other.type) !== chamberOf(measure.type),
  );
  const [only] = same;
  return only && same.length === 1 ? compactCitation(only) : null;
}

/** Where the text and the record disagree. Where the record does not know, nothing is said. */
export function correctionsOf(
  citations: readonly BlockCitation[],
  asks: readonly FoundAsk[],
  context: ImportContext,
): ProposedCorrection[] {
  const found = [
    ...citations.map((citation) => ({
      citation,
      correction: wrongSponsor(citation, context) ?? wrongTitle(citation, context),
    })),
    ...asks.map((ask) => ({ citation: ask.citation, correction: wrongAsk(ask, context) })),
  ].flatMap(({ citation, correction }): ProposedCorrection[] =>
    citation && correction
      ? [{ cited: citation.measure.citation, ...correction, start: citation.measure.start, end: citation.measure.end }]
      : [],
  );
  const firstOf = (one: ProposedCorrection): number =>
    found.findIndex(({ cited, record }) => cited === one.cited && record === one.record);
  return found.filter((correction, index) => firstOf(correction) === index).sort((a, b) => a.start - b.start);
}

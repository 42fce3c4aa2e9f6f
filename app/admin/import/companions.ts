// A brief that wants something introduced which the record has already: no senator need be asked for a second one.
import { sponsorShort } from "@/app/admin/import/measure-check";
import { askField } from "@/components/staff/import/import-state";
import type { MeasureRemark } from "@/components/staff/measure/measure-remark";
import type { BriefProposal } from "@/lib/campaigns/brief-import/proposal";
import { formatCitation, type MeasureRef, parseCitation } from "@/lib/congress/citation";
import { citationOf, idOfMeasure } from "@/lib/congress/measure";
import { listRecorded, type RecordedMeasure } from "@/lib/congress/recorded/views";
import { companionAmong } from "@/lib/congress/relations";
import { listRelations } from "@/lib/congress/views";

/** What is there already, and of which measure it is the companion. */
export type Companion = { of: RecordedMeasure; there: RecordedMeasure };

const isIt = (ref: MeasureRef, measure: RecordedMeasure): boolean =>
  ref.type === measure.type && ref.number === measure.number && [null, measure.congress].includes(ref.congress);

/** The measure that "a similar effort" is similar to: that of the ask named last before it. */
function modelOf(proposal: BriefProposal, index: number): string | null {
  const before = proposal.asks.slice(0, index).findLast(({ measure }) => measure !== null);
  const ref = before?.measure ? parseCitation(before.measure) : null;
  return ref && before?.congress ? idOfMeasure({ ...ref, congress: before.congress }) : null;
}

async function companionFor(
  proposal: BriefProposal,
  index: number,
  known: readonly RecordedMeasure[],
): Promise<Companion | null> {
  const model = modelOf(proposal, index);
  const of = known.find(({ id }) => id === model);
  const there = of && companionAmong(of, await listRelations(of.id, null), known);
  return of && there ? { of, there } : null;
}

/** Of each ask the companion that the record has, where the text wants one introduced. */
export async function companionsOf(proposal: BriefProposal, congress: number): Promise<(Companion | null)[]> {
  const known = await listRecorded(congress);
  return Promise.all(
    proposal.asks.map(({ verb }, index) =>
      verb === "introduce_companion" ? companionFor(proposal, index, known) : null,
    ),
  );
}

/** How a companion is typed: "S.Res. 323". */
export const typedCompanion = ({ there }: Companion): string =>
  formatCitation({ ...there, congress: null }).replaceAll("\u00a0", " ");

/**
 * What to say of an ask to introduce a companion that is there already: that the ask is to cosponsor it instead, or could
 * be. Null when the record knows of none, or something else is typed.
 */
export async function companionRemark(
  proposal: BriefProposal,
  index: number,
  values: Record<string, string>,
  known: readonly RecordedMeasure[],
): Promise<MeasureRemark | null> {
  const value = (name: "verb" | "measure"): string => values[askField(index, name)] ?? "";
  const measure = parseCitation(value("measure"));
  const isToIntroduce = value("verb") === "introduce_companion" && value("measure") === "";
  const isTaken = value("verb") === "cosponsor" && proposal.asks[index]?.verb === "introduce_companion" && measure;
  const found = isToIntroduce || isTaken ? await companionFor(proposal, index, known) : null;
  if (!found || (isTaken && !isIt(measure, found.there))) return null;
  const { of, there } = found;
  const citation = typedCompanion(found);
  const data = { of: citationOf(of), citation, title: there.title.replace(/\.$/, ""), sponsor: sponsorShort(there) };
  return isTaken
    ? { code: "took_companion", data, suggestion: null }
    : { code: "has_companion", data, suggestion: citation };
}

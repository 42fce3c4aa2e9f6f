// A brief that wants something introduced which the record has already: no senator need be asked for a second one.
import { sponsorShort } from "@/app/admin/import/measure-check";
import { askField } from "@/components/staff/import/import-state";
import type { MeasureRemark } from "@/components/staff/measure/measure-remark";
import type { BriefProposal } from "@/lib/campaigns/brief-import/proposal";
import { parseCitation } from "@/lib/congress/citation";
import { citationOf, idOfMeasure } from "@/lib/congress/measure";
import type { RecordedMeasure } from "@/lib/congress/recorded/views";
import { counterpartsOf } from "@/lib/congress/relations";
import { listRelations } from "@/lib/congress/views";

/** The measure that "a similar effort" is similar to: that of the ask named last before it. */
function modelOf(proposal: BriefProposal, index: number): string | null {
  const before = proposal.asks.slice(0, index).findLast(({ measure }) => measure !== null);
  const ref = before?.measure ? parseCitation(before.measure) : null;
  return ref && before?.congress ? idOfMeasure({ ...ref, congress: before.congress }) : null;
}

/** What to say of an ask to introduce a companion that is there already; null when the record knows of none. */
export async function companionRemark(
  proposal: BriefProposal,
  index: number,
  values: Record<string, string>,
  known: readonly RecordedMeasure[],
): Promise<MeasureRemark | null> {
  const isToIntroduce = values[askField(index, "verb")] === "introduce_companion";
  const model = isToIntroduce && !values[askField(index, "measure")] ? modelOf(proposal, index) : null;
  if (!model) return null;
  const counterparts = counterpartsOf(model, await listRelations(model, null));
  const there = known.find(({ id }) => counterparts.some((counterpart) => counterpart.id === id));
  const of = known.find(({ id }) => id === model);
  if (!there || !of) return null;
  const citation = citationOf(there).replace("\u00a0", " ");
  const data = { of: citationOf(of), citation, title: there.title.replace(/\.$/, ""), sponsor: sponsorShort(there) };
  return { code: "has_companion", data, suggestion: citation };
}

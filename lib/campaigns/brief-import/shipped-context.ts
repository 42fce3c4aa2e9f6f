import { lastNameOf } from "@/lib/campaigns/brief-import/person-name";
import type { ImportContext, RecordedMeasure } from "@/lib/campaigns/brief-import/proposal";
import type { Chamber } from "@/lib/congress/measure";
import { measuresTable } from "@/lib/congress/measures-table";
import { directory } from "@/lib/legislators/directory";

/** What can be compared with the measures given and the shipped table of legislators. */
export function contextOf(congress: number, measures: readonly RecordedMeasure[]): ImportContext {
  const chambers = new Map<string, Chamber | null>();
  for (const { seats, findLegislator } of [directory()])
    for (const { chamber, holder } of seats) {
      const last = holder && lastNameOf(findLegislator(holder)?.last ?? "");
      // Two of a name in two chambers: nobody can tell which is meant.
      if (last) chambers.set(last, (chambers.get(last) ?? chamber) === chamber ? chamber : null);
    }
  return {
    congress,
    measures,
    findMeasure: (ref) =>
      measures.find(
        (measure) => measure.congress === ref.congress && measure.type === ref.type && measure.number === ref.number,
      ) ?? null,
    chamberOf: (name) => chambers.get(lastNameOf(name)) ?? null,
  };
}

/** The same with the measures that the project ships: no database, no network, and the same every day. */
export const shippedContext = (): ImportContext => contextOf(directory().congress, measuresTable().measures);

import { standingsOf } from "@/lib/asks/ask";
import { type AskCheck, failedCheck } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import { includesOffice, isInAudience } from "@/lib/asks/audience";
import type { CheckContext } from "@/lib/asks/check-context";
import { chamberOf, type Office } from "@/lib/congress/measure";
import { styledName } from "@/lib/legislators/address";
import { committeesOf } from "@/lib/legislators/committees";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT } from "@/lib/legislators/president";

/** Who is named one by one but cannot get a letter, and audiences that hold nobody. */
export function checkAudience({ audience, measureId }: AskContent, { measure }: CheckContext): AskCheck[] {
  const { findLegislator, legislators } = directory();
  const goesTo = (office: Office): boolean =>
    includesOffice(audience, office) && (!measure || chamberOf(measure.type) === office);
  const named = audience.legislators.flatMap((bioguide): AskCheck[] => {
    const legislator = findLegislator(bioguide);
    if (!legislator) return [failedCheck("audience_gone", "audience.legislators", { id: bioguide })];
    if (goesTo(legislator.chamber)) return [];
    return [failedCheck("audience_outside", "audience.legislators", { name: styledName(legislator) })];
  });

  const possible = standingsOf(measureId !== null);
  const wanted = audience.standings;
  if (wanted.length > 0 && !wanted.some((kind) => possible.includes(kind))) {
    return [
      ...named,
      failedCheck("audience_standings", "audience.standings", { measure: measureId === null ? "no" : "yes" }),
    ];
  }
  const anyStanding = { ...audience, standings: [] };
  const somebody = [...legislators, PRESIDENT].some(
    (person) => goesTo(person.chamber) && isInAudience(anyStanding, person, "unknown", committeesOf),
  );
  // That the measure is before other people is told by its own check.
  const isElsewhere = measure && !goesTo(chamberOf(measure.type));
  return somebody || isElsewhere ? named : [...named, failedCheck("audience_empty", "audience")];
}

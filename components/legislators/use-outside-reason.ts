import { useFormatter, useTranslations } from "next-intl";
import type { OutsideAsk } from "@/lib/asks/outside-audience";
import { citationOf } from "@/lib/congress/measure";
import { styledName } from "@/lib/legislators/address";
import { committeeName } from "@/lib/legislators/committees";
import { directory } from "@/lib/legislators/directory";

// More names than these are counted instead of listed.
const MOST_NAMED = 6;

/**
 * Says in a sentence why an ask does not go to somebody; `name` is how they are called within it. Where the ask is not the
 * only one that goes to others (`several`), the sentence speaks of the ask, and else of the campaign.
 */
export function useOutsideReason(): (outside: OutsideAsk, name: string, several: boolean) => string {
  const t = useTranslations("representatives.outside");
  const states = useTranslations("common.states");
  const format = useFormatter();
  const anyOf = (names: readonly string[]): string => format.list(names, { type: "disjunction" });

  return ({ ask: { audience, measure, stance }, reason, standing }, name, isOneOfSeveral) => {
    const several = String(isOneOfSeveral);
    const citation = measure ? citationOf(measure) : "";
    switch (reason) {
      case "office":
        return t("office", { several });
      case "states": {
        const names = audience.states.map((code) => states(code));
        return names.length > MOST_NAMED
          ? t("manyStates", { several, count: names.length })
          : t("states", { several, states: anyOf(names) });
      }
      case "parties":
        return t("parties", { several, parties: anyOf(audience.parties.map((party) => t(`party.${party}`))) });
      case "committees":
        return t("committees", {
          several,
          committees: anyOf(audience.committees.map((id) => committeeName(id) ?? id)),
        });
      case "legislators": {
        const people = audience.legislators.flatMap((id) => directory().findLegislator(id) ?? []);
        return people.length === 0 || people.length > MOST_NAMED
          ? t("manyLegislators", { several, count: audience.legislators.length })
          : t("legislators", { several, names: format.list(people.map(styledName)) });
      }
      case "standings": {
        if (standing.kind === "no_measure") return t("office", { several });
        const onIt = standing.kind === "sponsor" || standing.kind === "cosponsor";
        const offIt = standing.kind === "not_on_it" || standing.kind === "withdrawn";
        const isThere = stance === "support" ? onIt : offIt;
        if (isThere) return t(`already.${standing.kind}`, { name, citation });
        return t("standings", {
          several,
          citation,
          standings: anyOf(audience.standings.map((kind) => t(`standing.${kind}`))),
        });
      }
    }
  };
}

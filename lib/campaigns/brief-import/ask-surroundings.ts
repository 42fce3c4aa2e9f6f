// What stands around a sentence decides whether an imperative in it is an ask.
import type { Directive } from "@/lib/campaigns/brief-import/directive";
import type { LeadIn } from "@/lib/campaigns/brief-import/lead-in";
import type { Chamber } from "@/lib/congress/measure";

export type Surroundings = {
  place: "item" | "prose" | "heading";
  /** the chamber that the list's lead or the heading names */
  chamber: Chamber | "both" | null;
  /** the words that lead in to the list */
  lead: LeadIn | null;
  /** the heading is about what a measure does, or about facts */
  underProvisions: boolean;
  /** the heading asks: "What Congress can do" */
  underAsks: boolean;
  /** an item of this list further out is an ask: what is under it tells of it */
  underAsk: boolean;
  /** a list follows, so that the last sentence, ending in a colon, leads in to it */
  leadsOn: boolean;
};

/** Whether an imperative at the beginning of a list's item is an ask. */
export function acceptInItem(
  { isSpecific, isStrong, verb, manner }: Directive,
  hasMeasure: boolean,
  around: Surroundings,
): boolean {
  if (around.lead?.isAsk) return true;
  const tellsOf = around.lead?.isProvision || around.underAsk || around.underProvisions;
  if (!tellsOf) return manner !== "modal" || isSpecific || isStrong || hasMeasure;
  const isOwn = verb === "cosponsor" || verb === "vote_for" || verb === "vote_against" || verb === "oppose";
  return (isSpecific && hasMeasure && isOwn) || (isStrong && manner === "urged");
}

/** Prose tells of many things: what is no plain request needs a measure or a verb that only legislators can follow. */
export function acceptInProse(
  { isSpecific, isStrong, verb, manner }: Directive,
  hasMeasure: boolean,
  sentence: string,
  around: Surroundings,
): boolean {
  if (manner === "questioned") return true;
  if (/\?["”’)]*\s*$/.test(sentence) || /^["“‘]/.test(sentence)) return false;
  if (around.place === "heading") return isSpecific && hasMeasure;
  if (manner === "urged") return true;
  if (manner === "modal") return isSpecific || hasMeasure || around.underAsks;
  if (hasMeasure) return true;
  const onlyTheirs = verb !== "fund" && verb !== "oppose" && verb !== "thank" && verb !== "say_publicly";
  return (
    isStrong ||
    around.underAsks ||
    (around.place === "item" && around.lead?.isAsk === true && isSpecific) ||
    (isSpecific && onlyTheirs)
  );
}

import type { Measure } from "@/lib/congress/measure";

// The words are those of the actions in GovInfo's BILLSTATUS files and on Congress.gov, as read in 2026:
// "Became Public Law No: 117-328."; "Submitted in the Senate, considered, and agreed to without amendment and with a
// preamble by Unanimous Consent."; "Resolution agreed to in Senate without amendment ..."; in the House "On agreeing to
// the resolution Agreed to by ..." and then "Motion to reconsider laid on the table Agreed to without objection." or
// "The title of the measure was amended. Agreed to without objection." (BILLSTATUS-110hres1357.xml).
const LAW = /\bBecame (?:Public|Private) Law\b/i;
const AGREED_IN_SENATE = /\b(?:considered, and agreed to|Resolution agreed to in Senate)\b/i;
const AGREED_IN_HOUSE =
  /\b(?:agree(?:ing)? to the resolution\b.*\bAgreed to\b|Motion to reconsider laid on the table|title of the measure was amended\. Agreed to)/i;

/**
 * Whether a measure has reached its end, so that nobody can join it or vote on it any more: it is law, or it is a
 * resolution of one chamber which that chamber agreed to. Read from the wording of its latest action, and only where
 * that can mean nothing else: a bill that has passed one chamber is still on its way.
 */
export function isFinished({ type, latestAction }: Pick<Measure, "type" | "latestAction">): boolean {
  if (type === "SRES") return AGREED_IN_SENATE.test(latestAction);
  if (type === "HRES") return AGREED_IN_HOUSE.test(latestAction);
  return LAW.test(latestAction);
}

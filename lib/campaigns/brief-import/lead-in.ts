import { chamberNamed } from "@/lib/campaigns/brief-import/addressee";
import { isToReaders, verbAt } from "@/lib/campaigns/brief-import/ask-verbs";
import type { ReadBlock } from "@/lib/campaigns/brief-import/cited-measures";
import type { Directive } from "@/lib/campaigns/brief-import/directive";
import { directivesIn } from "@/lib/campaigns/brief-import/directives";
import type { Span } from "@/lib/campaigns/brief-import/proposal";
import type { Chamber } from "@/lib/congress/measure";

/** What leads in to a list: "We ask senators to cosponsor:", "The bill would:", "In the House". */
export type LeadIn = {
  text: string;
  /** the imperative that the items go on from */
  directive: Directive | null;
  isAsk: boolean;
  isProvision: boolean;
  /** "We urge Congress to": any verb may follow */
  isOpen: boolean;
  chamber: Chamber | "both" | null;
};

const TELLS_OF =
  /\b(?:would|will|does|did|do|includes?|included|provides?|bills?|acts?|resolutions?|legislation|provisions?|it|has|have|had|shows?|showed|facts?|found|numbers|results?|effects?|because|reasons?|why|background|history|summary|means?|supporters|opponents|endorsed|benefits?|how it works|talking points|messages?|script|myths?|questions|faq|did you know)\b/i;
const ASKS =
  /\b(?:asks?|actions?|recommend\w*|requests?|demands?|steps|priorities|urge[sd]?|calls? (?:up)?on|please|should|must|what (?:you|congress|members|lawmakers|we|senators|representatives|the house|the senate)\b.*\b(?:can|should|must|ask|want|need|do)|how (?:you|congress|to) (?:can )?(?:help|act)|to do|take action|solutions?|agenda|the asks?)\b/i;
const CHAMBER_ONLY =
  /^[\W\d]*(?:(?:in|for|to|of|our|asks?|requests?|actions?|what|take|the|your|u\.?s\.?|house|senate|senators?|representatives?|members|can|do|should|must|and|congress|we|ask|key|all|every|both|legislative|priorit\w+|items?|side|offices?|staff|only|chambers?|houses?|either|on|will)\b[\W\d]*)+$/i;
const LONGEST = 300;
const NOTHING_CITED = { within: () => false, objectAt: () => false, cells: [] };

/** Reads a heading, a label or a sentence that stands above a list. */
export function leadInOf(words: string): LeadIn {
  const text = words.slice(-LONGEST);
  const directive = directivesIn(text, { start: 0, end: text.length }, NOTHING_CITED)[0] ?? null;
  const open =
    /(?:\bto|\bmust|\bshould|\bcan)(?: do(?: the following)?)?\s*:?\s*$/i.test(text) &&
    !/\b(?:you can|would|will|aims?|seeks?)\b[^.]*$/i.test(text);
  const isAsk = ASKS.test(text) || open || (directive?.isStrong ?? false);
  const isProvision = !isAsk && TELLS_OF.test(text);
  const named = isAsk || CHAMBER_ONLY.test(text) ? chamberNamed(text) : null;
  return { text, directive, isAsk, isProvision, isOpen: isAsk && open, chamber: named };
}

const NEAR = 140;

/** The ask that an item is when its lead holds the verb: "Cosponsor:" above "S. 5, by Senator X". Null: none. */
export function goOnFromLead({ text, citations }: ReadBlock, sentence: Span, lead: LeadIn | null): Directive | null {
  if (lead?.isOpen && /^[a-z]+\s/i.test(text.slice(sentence.start)) && !isToReaders(text, sentence.start)) {
    const at = sentence.start;
    return {
      verb: "say_publicly",
      isSpecific: false,
      at,
      end: sentence.end,
      lead: lead.text,
      isStrong: true,
      manner: "urged",
    };
  }
  if (!lead?.directive || lead.isProvision) return null;
  const { directive } = lead;
  const object = lead.text
    .slice(directive.at)
    .replace(/(?:\s+(?:the following|these|both|all)\b[^:]{0,40})?\s*:?\W*$/i, "");
  const isBare = /^\W*\S+(?:\s+(?:for|against|no on|yes on|on|to|support))?\W*$/.test(
    lead.text.slice(directive.at).replace(/\s*:\W*$/, ""),
  );
  const cites = citations.some(({ start }) => start < sentence.start + NEAR);
  if (!cites && !isBare) return null;
  const verb = (cites ? null : verbAt(`${object} ${text.slice(0, NEAR)}`, 0)) ?? directive;
  return {
    verb: verb.verb,
    isSpecific: true,
    at: sentence.start,
    end: sentence.end,
    lead: directive.lead,
    isStrong: true,
    manner: "urged",
  };
}

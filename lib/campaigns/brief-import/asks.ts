import { chamberNamed, chamberWithin, onlyChamberFor } from "@/lib/campaigns/brief-import/addressee";
import { acceptInItem, acceptInProse, type Surroundings } from "@/lib/campaigns/brief-import/ask-surroundings";
import {
  isObjectAt,
  type Memory,
  measuresAsked,
  rememberNames,
  sharesObject,
} from "@/lib/campaigns/brief-import/asked-measures";
import { type BlockCitation, firstFrom, type ReadBlock } from "@/lib/campaigns/brief-import/cited-measures";
import type { Directive } from "@/lib/campaigns/brief-import/directive";
import { directivesIn } from "@/lib/campaigns/brief-import/directives";
import { namesChamberOnly } from "@/lib/campaigns/brief-import/heading-look";
import { goOnFromLead } from "@/lib/campaigns/brief-import/lead-in";
import { oneLine, sourceSpan, withoutGaps } from "@/lib/campaigns/brief-import/plain-text";
import type { ProposedAsk, ProposedVerb, Span } from "@/lib/campaigns/brief-import/proposal";
import { type Chamber, chamberOf } from "@/lib/congress/measure";

/** An ask as found, with what later steps need: who was asked in words, and whether it fills an item of a list. */
export type FoundAsk = ProposedAsk & {
  citation: BlockCitation | null;
  addressed: Chamber | "both" | null;
  block: ReadBlock["block"];
  isItem: boolean;
};

/** How a sentence begins and ends; between may be much. */
const edgesOf = (text: string, { start, end }: Span): string =>
  text.slice(start, start + 4) + text.slice(Math.max(start + 4, end - 8), end);

type Told = { directive: Directive; next: Directive | undefined; sentence: Span };

const OTHER: Record<Chamber, Chamber> = { senate: "house", house: "senate" };

/** The chamber that a cell of a table's row names, and nothing else. */
function inCell({ text, cells }: ReadBlock): Chamber | "both" | null {
  const words = cells.map((at) => /^[^,|]*/.exec(text.slice(at))?.[0].trim() ?? "").find(namesChamberOnly);
  return words === undefined ? null : chamberNamed(words);
}

function addressedIn(read: ReadBlock, { directive }: Told, around: Surroundings): Chamber | "both" | null {
  const { verb, at, end, lead } = directive;
  // What a measure would do says nothing about who is asked.
  const object = read.text.slice(at, end).replace(/,?\s(?:which|that|who)\s[\s\S]*$/, "");
  const companion = /\b(House|Senate) (?:companion|version|counterpart|bill|resolution|measure)/.exec(object)?.[1];
  if (verb === "introduce_companion") {
    const inside = companion?.toLowerCase() ?? chamberWithin(object) ?? chamberNamed(lead);
    if (inside === "house" || inside === "senate") return inside;
    const to = read.citations.find(({ start }) => start >= at && start < end);
    return to && /\bcompanion|counterpart\b/i.test(object)
      ? OTHER[chamberOf(to.type)]
      : ((inside as "both" | null) ?? around.chamber);
  }
  const toPerson =
    verb === "thank" || verb === "sign_letter" ? chamberNamed(read.text.slice(at, Math.min(end, at + 100))) : null;
  return (
    chamberWithin(object) ?? chamberNamed(lead) ?? toPerson ?? inCell(read) ?? around.chamber ?? onlyChamberFor(object)
  );
}

/** A chamber votes on and speaks about what the other has passed; nobody cosponsors there, and resolutions of one chamber stay in it. */
const canBeAskedOf = (chamber: FoundAsk["addressed"], verb: ProposedVerb, { type }: BlockCitation): boolean =>
  (chamber === "senate" || chamber === "house") &&
  verb !== "cosponsor" &&
  verb !== "withdraw" &&
  type !== "HRES" &&
  type !== "SRES";

function askOf(
  read: ReadBlock,
  told: Told,
  citation: BlockCitation | null,
  span: Span,
  around: Surroundings,
): FoundAsk {
  const addressed = addressedIn(read, told, around);
  const { block } = read;
  return {
    verb: told.directive.verb,
    chamber: citation && !canBeAskedOf(addressed, told.directive.verb, citation) ? chamberOf(citation.type) : addressed,
    measure: citation?.measure.citation ?? null,
    congress: citation?.measure.congress ?? null,
    sponsorNamed: citation?.sponsor?.name ?? null,
    text: withoutGaps(oneLine(read.text.slice(span.start, span.end))),
    ...sourceSpan(block.plain, span.start, span.end),
    citation,
    addressed,
    block,
    isItem: block.kind === "item" || block.kind === "row",
  };
}

/** So many citations of a paragraph can be meant by the next. */
const RECENT = 30;

/** What one block asks for. Remembers what it cites. */
export function asksIn(read: ReadBlock, around: Surroundings, memory: Memory): FoundAsk[] {
  const { text, sentences, citations } = read;
  const hasCitation = (from: number, to: number): boolean => (citations[firstFrom(citations, from)]?.start ?? to) < to;
  const isItem = around.place === "item";
  rememberNames(memory, read);
  const told: Told[] = sentences.flatMap((sentence, index) => {
    const isLead =
      around.leadsOn &&
      index === sentences.length - 1 &&
      /:\W*$/.test(text) &&
      !hasCitation(sentence.start, sentence.end);
    if (isLead || (around.place === "heading" && index > 0)) return [];
    const objectAt = (place: number): boolean => isObjectAt(read, memory, place, sentence.end);
    const found = directivesIn(text, sentence, { within: hasCitation, objectAt, cells: read.cells });
    const carried = isItem && index === 0 && found.length === 0 ? goOnFromLead(read, sentence, around.lead) : null;
    const all = carried ? [carried] : found;
    const kept = all.filter((directive) => {
      const has = hasCitation(sentence.start, directive.end);
      if (carried) return true;
      return isItem && index === 0
        ? acceptInItem(directive, has, around)
        : acceptInProse(directive, has, edgesOf(text, sentence), around);
    });
    return kept.map((directive, order) => ({ directive, next: kept[order + 1], sentence }));
  });
  const asks = told.flatMap((one, index) => {
    const isFirst = told[index - 1]?.sentence !== one.sentence;
    const from = isFirst ? one.sentence.start : one.directive.at;
    const measures = measuresAsked(read, one.directive, one.next, from, memory);
    const span = spanOf(read, told, index, isItem);
    return (measures.length > 0 ? measures : [null]).map((citation) => askOf(read, one, citation, span, around));
  });
  if (citations.length > 0) memory.recent = citations.slice(-RECENT);
  return asks;
}

/** An item that asks for one thing is that ask, whole; else each ask reaches to the next, and in prose to its sentence's end. */
function spanOf(read: ReadBlock, told: readonly Told[], index: number, isItem: boolean): Span {
  const { text } = read;
  const one = told[index];
  if (!one) return { start: 0, end: text.length };
  const previous = told[index - 1];
  // "Cosponsor and vote for H.R. 7": two asks in the same words.
  if (previous?.next === one.directive && sharesObject(read, previous.directive, one.directive)) {
    return spanOf(read, told, index - 1, isItem);
  }
  const isFirst = previous?.sentence !== one.sentence;
  const start =
    isItem && index === 0 ? 0 : isFirst ? one.sentence.start : one.directive.at - ownLead(one.directive, text);
  const last = one.next && sharesObject(read, one.directive, one.next) ? told[index + 1] : one;
  const after = told[told.indexOf(last ?? one) + 1];
  const goesOn = after?.sentence === one.sentence;
  const end = goesOn
    ? (last?.directive.end ?? one.directive.end)
    : isItem
      ? (after?.sentence.start ?? text.length)
      : one.sentence.end;
  return trim(text, start, end);
}

/** "in the Senate, " before the verb of a later ask belongs to it. */
function ownLead({ at, lead, manner }: Directive, text: string): number {
  const words =
    manner === "urged" && text.slice(0, at).endsWith(lead) ? lead.replace(/^[\s,;—–]*(?:and|then|but|or)?\s*/, "") : "";
  return words.length;
}

function trim(text: string, start: number, end: number): Span {
  // "...; and" leads on to the next item of a list.
  const joint = /[;,]\s*(?:and|or)\s*$/.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0;
  let [from, to] = [start, end - joint];
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /[\s,;—–]/.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}

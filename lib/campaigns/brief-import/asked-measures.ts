// Which measures an imperative is about.
import { actNames } from "@/lib/campaigns/brief-import/act-names";
import { needsMeasure } from "@/lib/campaigns/brief-import/ask-verbs";
import { type BlockCitation, firstFrom, type ReadBlock } from "@/lib/campaigns/brief-import/cited-measures";
import type { Directive } from "@/lib/campaigns/brief-import/directive";
import { chamberOf } from "@/lib/congress/measure";

/** Words before a citation that relate it to the measure that is asked for. */
const RELATED =
  /\b(?:repeal|replace|amend|undo|revers|override|weaken|undermine|unlike|instead of|rather than|similar to|identical to|companion (?:to|of|bill to)|counterpart (?:to|of)|based on|builds? (?:up)?on|modeled (?:on|after)|version of|successor to|compared (?:to|with)|alternative to|formerly|previously|see|cf|than|like|(?:amendments?|changes?|riders?|poison pills?)\b[^;]{0,40}? (?:to|in|on|from))(?:e?s|ing|e?d)?\.?,?\s+(?:the\s+)?(?:[\w'’.]+\s+){0,4}\(?$/i;
const SHORT_OBJECT = 40;
/** Up to the object of "vote for ", "sign on as a cosponsor of ", "withdraw your name from ". */
const UP_TO_OBJECT = String.raw`^\S+(?:\s+(?:["“‘]?(?:no|yes|nay|aye)["”’]?|for|against|on|in|favor|of|to|from|as|an?|the|your|names?|co-?sponsor(?:s|ship)?|original|final|passage|support|pass|reject|defeat|block|stop))*?\s+`;
/** A reference to a measure told of before, and nothing else: "the bill's sponsors" and "any amendment" are none. */
const BACK_REFERENCE = new RegExp(
  String.raw`${UP_TO_OBJECT}(?<what>it|them|both|this|these|(?:the|this|these|that|both|said) (?:bills?|resolutions?|measures?|legislation|acts?)|(?:its|the|this) companion(?: (?:bill|resolution|measure))?)(?![\w-]|['’]s| of\b)(?=\W*(?:$|[.,;:!?)]|\b(?:and|or|if|when|as|now|today|in|before|so|to|because|that|which|by|until|unless|on|without|with|immediately|at)\b))`,
  "i",
);
const ALONE = /^[^\s]+(?:\s+["“]?(?:no|yes|nay|aye)["”]?)?(?:\s+(?:today|now))?\W*$/i;

const within = ({ citations }: ReadBlock, from: number, to: number): BlockCitation[] =>
  citations.slice(firstFrom(citations, from), firstFrom(citations, to));

function objectsIn(read: ReadBlock, from: number, to: number): BlockCitation[] {
  return within(read, from, to).filter(({ start }) => {
    const before = read.text.slice(Math.max(from, start - 60), start);
    // "Amend S. 5 to ..." is about S. 5.
    return !RELATED.test(start - from < 60 ? before.replace(/^\S+/, "") : before);
  });
}

export type Memory = { recent: BlockCitation[]; byName: Map<string, BlockCitation[]> };

/** More than these are not meant by one name, or by "these bills". */
const SEVERAL = 12;

/** Remembers the names of acts that a block gives with their numbers. */
export function rememberNames(memory: Memory, { text, citations }: ReadBlock): void {
  let named: BlockCitation[] | undefined;
  citations.forEach((citation, index) => {
    const { start, end } = citation;
    const last = citations[index - 1]?.end ?? 0;
    const before = text.slice(Math.max(last, start - 120), start);
    const behind = text.slice(end, Math.min(citations[index + 1]?.start ?? text.length, end + 120));
    const name =
      (/Act(?: of \d{4})?[\s,(/–—:-]*$/.test(before) ? actNames(before).at(-1) : undefined) ??
      (/^[\s,(–—:-]*(?:the\s+)?\p{Lu}/u.test(behind) ? actNames(behind)[0] : undefined);
    // "the X Act (S. 5 / H.R. 7)"
    const isPair =
      index > 0 && /^[\s/,;&()]*(?:and\s+)?$/.test(text.slice(last, Math.min(start, last + 20))) && start - last < 20;
    if (name) named = memory.byName.get(name) ?? [];
    else if (!isPair) named = undefined;
    if (named && named.length < SEVERAL && !named.some(({ measure }) => measure.citation === citation.measure.citation))
      named.push(citation);
    if (name && named) memory.byName.set(name, named);
  });
}

const NO_OBJECT =
  /\b(?:to|in|of|for|on|with|that|which|from|against|through|under|amendments?|efforts?|funding|goals?|cuts?|increases?)\b/i;
const FAR = 160;

/** Whether a measure is the object that begins at a place: "the Fair Act (H.R. 7)", and not "the goals of H.R. 7". */
export function isObjectAt(read: ReadBlock, memory: Memory, place: number, to: number): boolean {
  const { text } = read;
  if (/^(?:this|both|these|that) (?:bills?|resolutions?|measures?|legislation)\b/i.test(text.slice(place, place + 40)))
    return true;
  // "S. 5 | Support"
  if (read.cells.length > 0 && /^\s*(?:,|$)/.test(text.slice(place)) && read.citations.length > 0) return true;
  const [next] = within(read, place, Math.min(to, place + FAR));
  const words = text.slice(place, next?.start ?? Math.min(to, place + FAR));
  const [name] = actNames(words);
  const noun = /\b(?:Act|bills?|resolutions?|legislation|measures?|version|companion|counterpart)\b/.exec(words);
  const before = name ? words.slice(0, words.indexOf(name)) : noun ? words.slice(0, noun.index) : words;
  return (next !== undefined || memory.byName.has(name ?? "")) && !NO_OBJECT.test(before);
}

/** Whether two imperatives have one object, "Cosponsor and vote for H.R. 7". */
export const sharesObject = (read: ReadBlock, { at, end }: Directive, next: Directive): boolean =>
  end - at < SHORT_OBJECT &&
  next.verb !== "introduce_companion" &&
  within(read, at, end).length === 0 &&
  /^\S+(?:\s+(?:for|against|on))?\s*$/.test(read.text.slice(at, end)) &&
  within(read, next.at, next.end).length > 0;

/** The measures that an imperative asks about; `next` is the one behind it in the same sentence. */
export function measuresAsked(
  read: ReadBlock,
  directive: Directive,
  next: Directive | undefined,
  sentenceStart: number,
  memory: Memory,
): BlockCitation[] {
  const { verb, at, end } = directive;
  if (verb === "introduce_companion") return [];
  const own = objectsIn(read, at, end);
  if (own.length > 0) return own;
  const object = read.text.slice(at, end);
  if (next && sharesObject(read, directive, next)) return objectsIn(read, next.at, next.end);
  const label = within(read, sentenceStart, at);
  if (label.length > 0) return label;
  const named = actNames(object)
    .filter((name) => !RELATED.test(object.slice(0, object.indexOf(name))))
    .flatMap((name) => memory.byName.get(name) ?? []);
  if (named.length > 0) return [...new Set(named)];
  const what = BACK_REFERENCE.exec(object.slice(0, 120))?.groups?.what?.toLowerCase();
  const isPlain = needsMeasure(verb) || /\b(?:bill|resolution|measure|legislation)s?$/.test(what ?? "");
  if (what === undefined && !(needsMeasure(verb) && ALONE.test(object))) return [];
  if (!isPlain) return [];
  return referredTo(what ?? "it", toldBefore(read, at, memory));
}

/** How far back in a paragraph words refer. */
const REMEMBERED = 2_000;

/** What was told of last: in the nearest sentence that cites, and in all of them. */
function toldBefore(
  read: ReadBlock,
  at: number,
  { recent }: Memory,
): { nearest: BlockCitation[]; all: BlockCitation[] } {
  const all = objectsIn(read, Math.max(0, at - REMEMBERED), at);
  if (all.length === 0) return { nearest: recent, all: recent };
  const last = all.at(-1)?.start ?? 0;
  const sentence = read.sentences.find(({ end }) => end > last);
  return { nearest: all.filter(({ start }) => start >= (sentence?.start ?? 0)), all };
}

const distinct = (told: readonly BlockCitation[]): BlockCitation[] => [
  ...new Map(told.map((citation) => [citation.measure.citation, citation])).values(),
];

/** Which of the measures told of last words refer to. Where more than one could be meant: none. */
function referredTo(what: string, told: ReturnType<typeof toldBefore>): BlockCitation[] {
  const each = distinct(told.nearest);
  if (/\b(?:both|these|them|bills|resolutions|measures|acts)\b/.test(what)) {
    const several = each.length > 1 ? each : distinct(told.all);
    return several.length > 1 && several.length <= SEVERAL ? several : [];
  }
  const last = each.at(-1);
  if (/companion/.test(what)) return each.length === 2 && last ? [last] : [];
  // Companions are one thing in two chambers.
  const isPair = each.length === 2 && chamberOf(each[0]?.type ?? "S") !== chamberOf(each[1]?.type ?? "S");
  return isPair ? each : each.length === 1 ? each : [];
}

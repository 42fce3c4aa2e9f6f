// Where in a sentence somebody in Congress is told to do something.
import { chamberNamed, isLegislative, SUBJECT } from "@/lib/campaigns/brief-import/addressee";
import { type VerbFound, verbAt } from "@/lib/campaigns/brief-import/ask-verbs";
import type { Cites, Directive, Manner } from "@/lib/campaigns/brief-import/directive";
import { askedInNouns } from "@/lib/campaigns/brief-import/noun-asks";
import type { Span } from "@/lib/campaigns/brief-import/proposal";

const ADVERBS = String.raw`(?:(?:also|please|now|all|immediately|both|finally|publicly|together|join in|consider|help(?: to)?|commit to|[a-z]{3,12}ly)\s+){0,3}`;
const URGE_TO = new RegExp(
  String.raw`\b(?:urg|ask|implor|request|encourag|press|tell|demand|want|need|beseech|petition|push|lobby|call(?:s|ing)?\s(?:up)?on|remind|invit|recommend|would (?:like|lov))(?:e|es|ing|s)?\s+(?:that\s+)?(?!to\b)(?<who>(?:[^.;:]|(?<=\b(?:Reps?|Sens?))\.){1,120}?)\s+to\s+${ADVERBS}`,
  "iu",
);
const THAT = new RegExp(
  String.raw`\b(?:urge|ask|demand|request|insist|recommend|call for|propose)\s+that\s+(?<who>${SUBJECT}|you)\s+${ADVERBS}`,
  "iu",
);
const POLITE = new RegExp(
  String.raw`\b(?:hope|trust|grateful|appreciate(?: it)?|pleased|glad|honored|thankful)\s+(?:that\s+|if\s+)?(?<who>you)\s+(?:will|would|can|could|might)\s+${ADVERBS}`,
  "iu",
);
const WOULD_YOU = new RegExp(String.raw`^(?:\p{L}+,\s+)?(?:would|will|could|can)\s+(?<who>you)\s+${ADVERBS}`, "iu");
const MODAL = new RegExp(
  String.raw`(?:^|[\s(“"])(?<who>${SUBJECT})(?:\swho\s[^,.;:]{1,60}?)?\s+(?:should|must|can|needs? to|ought to|has to|have to)\s+${ADVERBS}`,
  "iu",
);

const CHAMBER_FIRST =
  /(?:and\s+|but\s+|then\s+|or\s+)?(?:(?:in|for|on)\s+(?:the\s+)?(?:U\.S\.\s+)?(?:House|Senate)(?:\s+of\s+Representatives|\s+side)?|(?:your\s+|our\s+|U\.S\.\s+)?(?:senators?|representatives?|house members|members of (?:the )?(?:house|senate|congress)|senate|house|congress|both chambers|both)(?=\s*[:,—–]))\s*[:,—–-]?\s*/iy;
const LABEL =
  /(?=[^:]{0,70}(?:\b(?:asks?|actions?|requests?|steps?|senat\w*|house|representatives?|congress|recommendations?|priorit\w+|demands?|both|todo|yes|no|vote|we)\b|\d))[^:.!?]{1,70}:\s+/iy;
const DASHED = /[^!?:]{2,140}?\s[–—-]\s+|[^!?:]{2,160}?:\s+/y;
const FILLER =
  /(?:please|kindly|also|first|second|third|fourth|finally|lastly|then|next|today|now|and|immediately|together|instead|moreover|furthermore|additionally|do|(?!family|apply|supply|comply|rely|reply|july|ally|italy)[a-z]{3,14}ly),?\s+/iy;
const SUBORDINATE =
  /(?:if|when|as|to|for|with|before|after|during|on|at|by|in|until|because|since|while|once|unless|through|given|rather than|instead of)\b[^.;:]{2,100}?,\s+(?:please\s+)?/iy;
const CONNECTOR =
  /(?:[,;—–]\s*(?:and\s+|then\s+|but\s+|or\s+)?|\s(?:and|then|or|but)\s+)(?:also\s+|then\s+|to\s+|please\s+|publicly\s+)?(?<chamber>in the (?:House|Senate),?\s+)?(?<asking>(?:ask|urge|tell|press|call on)\s+(?<who>[^.;:,]{2,60}?)\s+to\s+)?(?=["“]?[a-z])/giy;

/** The words at the beginning of a sentence behind which its imperative may stand, one place after another. */
function beginnings(text: string, { start, end }: Span, cites: Cites): number[] {
  const places = [start];
  let at = start;
  for (let round = 0; round < 6 && at < end; round++) {
    const step = [CHAMBER_FIRST, LABEL, FILLER]
      .map((pattern) => lengthAt(pattern, text, at))
      .find((length) => length > 0);
    if (!step || at + step >= end) break;
    at += step;
    places.push(at);
  }
  for (const pattern of [SUBORDINATE, DASHED]) {
    const length = lengthAt(pattern, text, at);
    if (length === 0 || at + length >= end) continue;
    if (pattern === DASHED && !cites.within(at, at + length)) continue;
    places.push(at + length + lengthAt(FILLER, text, at + length));
    const chamber = lengthAt(CHAMBER_FIRST, text, at + length);
    if (chamber > 0) places.push(at + length + chamber);
  }
  return places;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The imperative with which a sentence begins, or null. */
function toldFirst(text: string, span: Span, cites: Cites): Directive | null {
  const cells = cites.cells.filter((at) => at > span.start && at < span.end);
  const places = [...beginnings(text, span, cites), ...cells].flatMap((at) => {
    const verb = verbAt(text, at, cites.objectAt);
    return verb ? [{ ...verb, at }] : [];
  });
  const first = places.find(({ isSpecific }) => isSpecific) ?? places[0];
  if (!first) return null;
  const lead = text.slice(span.start, first.at);
  const isStrong = /\b(?:House|Senate|Senators?|Representatives?|Congress|Both|please)\b/i.test(lead);
  // To oppose something publicly is to say so, unless a measure can be opposed.
  const isSaid = first.verb === "oppose" && /\bpublicly\b/i.test(lead) && !cites.within(first.at, span.end);
  const verb = isSaid ? ("say_publicly" as const) : first.verb;
  return { ...first, verb, end: span.end, lead, isStrong, manner: "told" };
}

/** The first imperative of a sentence, or null. */
function firstDirective(text: string, span: Span, cites: Cites): Directive | null {
  const sentence = text.slice(span.start, span.end);
  const urged = [URGE_TO, THAT, POLITE].map((pattern) => pattern.exec(sentence)).filter((match) => match !== null);
  const [first] = urged.sort((a, b) => a.index - b.index);
  const questioned = first ? null : WOULD_YOU.exec(sentence);
  const asked = first ?? questioned ?? MODAL.exec(sentence);
  const told = toldFirst(text, span, cites);
  // "Cosponsor S. 5, and urge leaders to bring it up" asks for the first thing first.
  if (told?.isSpecific && asked && told.at < span.start + asked.index) return told;
  const found = asked && askedOf(text, span, asked, first ? "urged" : questioned ? "questioned" : "modal", cites);
  return found ?? told ?? askedInNouns(text, span, cites);
}

/** "Act now": nothing in particular is asked for. */
const VAGUE =
  /^(?:act|do (?:so|this|the same|more|better|something|their jobs?|your job|(?:the following|\w+) things?|the following)|help|respond|listen|stand with us)\b[\s,]*(?:(?:now|today|soon|quickly|boldly|immediately|together|at once|this (?:year|month|week|session)|before\b[^.!]{1,60}|on this)[\s,]*)*(?:[.!]?["”’)]*$|:)/i;

function askedOf(text: string, span: Span, asked: RegExpExecArray, manner: Manner, cites: Cites): Directive | null {
  const sentence = asked.input;
  const at = span.start + asked.index + asked[0].length;
  const lead = text.slice(span.start, at);
  const quoted = /^["“‘]/.test(sentence);
  if (quoted) return null;
  if (isLegislative(asked.groups?.who ?? "")) {
    if (VAGUE.test(text.slice(at, span.end))) return null;
    const verb = verbAt(text, at, cites.objectAt) ?? { verb: "say_publicly" as const, isSpecific: false };
    return /^[a-z“"]/i.test(text.slice(at)) ? { ...verb, at, end: span.end, lead, isStrong: true, manner } : null;
  }
  // Somebody else is to be urged: what legislators can do is say so.
  const isOurs = /^(?:we|I|our|please|publicly)?\b/i.test(sentence);
  const began = /^(?:publicly\s+|please\s+)?(?:urge|call|press|demand|tell|ask|push|request|encourage|insist)\b/i.test(
    sentence,
  );
  if (!isOurs || !began) return null;
  return {
    verb: "say_publicly",
    isSpecific: false,
    at: span.start,
    end: span.end,
    lead: "",
    isStrong: false,
    manner: "told",
  };
}

/** A relative clause or a purpose: verbs in it are not asked of anybody. */
const CLAUSE = /\b(?:which|that|who|would|will|to)\b/i;
const MEASURE_NEAR = 70;
/** "Vote" alone is longer than most of what ends with a dot in a broken text. */
const SHORTEST = 5;

/** "... and urge leadership to bring it up" goes on about the same ask; what others are urged to do is another. */
const isAnother = (who: string, verb: VerbFound | null): boolean =>
  verb?.isSpecific === true || chamberNamed(who) !== null || /^(?:them|him|her|you)$/i.test(who) || !isLegislative(who);

/**
 * The imperatives of one sentence. Behind a relative clause only a verb with a measure of its own begins another ask.
 */
export function directivesIn(text: string, span: Span, cites: Cites): Directive[] {
  if (span.end - span.start < SHORTEST) return [];
  const first = firstDirective(text, span, cites);
  if (!first) return [];
  const found = [first];
  let last = first;
  for (let at = first.at + 1; at < span.end; at++) {
    CONNECTOR.lastIndex = at;
    const match = CONNECTOR.exec(text);
    if (!match || at + match[0].length >= span.end) continue;
    const head = at + match[0].length;
    const verb = verbAt(text, head, cites.objectAt);
    const { chamber, who } = match.groups ?? {};
    const isSet = chamber !== undefined || (who !== undefined && isAnother(who, verb));
    const hasOwn = cites.within(head, Math.min(span.end, head + MEASURE_NEAR));
    // "Reject that cut and fund parks": this "that" begins no clause.
    const isFree = !CLAUSE.test(text.slice(last.at, at).replace(/^\S+\s+that\b/, ""));
    if (!verb || !(isSet || (verb.isSpecific && (hasOwn || isFree)))) continue;
    last.end = at;
    last = {
      ...verb,
      at: head,
      end: span.end,
      lead: isSet ? match[0] : first.lead,
      isStrong: first.isStrong || isSet,
      manner: isSet ? "urged" : first.manner,
    };
    found.push(last);
    at = head;
  }
  return found;
}

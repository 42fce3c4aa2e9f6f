// Which of the measures that a text cites it asks somebody to act on, and not only names.
import type { Citation } from "@/lib/congress/citation";

const NAME = String.raw`(?:your\s+|their\s+)?(?:names?|co-?sponsorship|sponsorship|support)`;
const VOTE = String.raw`vote\s+(?:["“]?(?:yes|no|aye|nay)["”]?\s+(?:on|for)|for|against|down|in\s+(?:favor|support)\s+of|to\s+(?:pass|adopt|approve|reject|block|defeat|oppose|support|stop))`;
const JOINING = String.raw`(?:become|be|join|sign\s+on)\b[^.;:]{0,40}?\bco-?sponsors?\s+(?:of|on|to|for)`;
/** What Congress is asked to do with a measure, up to its object. */
const VERB = String.raw`(?:co-?sponsor|sponsor|${JOINING}|sign\s+on\s?to|sign\s+on|join|add\s+${NAME}\s+to|(?:withdraw|remove|drop)\s+(?:${NAME}\s+)?(?:as\s+(?:an?\s+)?co-?sponsor\s+)?(?:from|of|for)|(?:withdraw|drop)|${VOTE}|(?<stand>support|back|endorse|champion|oppose|reject|block|stop)|defeat|pass|adopt|enact|approve|ratify|(?:re-?)?introduce)`;
const GERUND = String.raw`(?:co-?sponsoring|signing\s+on\s?to|adding\s+${NAME}\s+to|withdrawing\s+(?:${NAME}\s+)?from|voting\s+(?:for|against)|supporting|backing|opposing|passing)`;
const PASSAGE = String.raw`(?:\s+(?:the\s+)?(?:\w+\s+)?(?:passage|adoption|enactment)\s+of)?`;
const MANNER = String.raw`(?:(?:please|also|then|now|both|publicly|help|do|not|never|[a-z]{3,12}ly)\s+){0,3}`;
// Where an imperative can begin: a sentence or a part of it, a polite form, or somebody who is told.
const BEGINNING = String.raw`(?:^|[.!?:;,—–|]["”’)]?\s*|\bplease\s+|\b(?:you|senators?|office)\s+(?:to|will|would|should|must|can|could)\s+(?:be\s+willing\s+to\s+|commit\s+to\s+)?|\b(?:would|will|could|can)\s+you\s+(?:be\s+willing\s+to\s+|commit\s+to\s+)?|\b(?:must|should|to):?\s+|\b(?:and|or|then)\s+)`;
const ASKED = new RegExp(String.raw`${BEGINNING}${MANNER}(?:${VERB})${PASSAGE}\s+(?<object>[^.;:!?]{0,110})$`, "iu");
const CONSIDER = new RegExp(
  String.raw`\b(?:consider|commit\s+to|urge|request|by)\s+${MANNER}${GERUND}\s+(?<object>[^.;:!?]{0,110})$`,
  "iu",
);
const NOUN =
  /\b(?:ask(?:ing)?(?:\s+you)?\s+for|requests?(?:ing)?|urge|need|seek)\s+your\s+(?:\w+\s+)?(?:support|co-?sponsorship|endorsement|vote|opposition)\s+(?:for|of|on|to|against|in\s+favor\s+of)\s+(?<object>[^.;:!?]{0,110})$/iu;
const DESERVES =
  /^[^.;:!?]{0,60}?\b(?:needs?|deserves?|merits?)\s+your\s+(?:\w+\s+)?(?:support|co-?sponsorship|name|vote)\b/i;

/** "… of", "… to": what comes before the measure is the object, and the measure only tells which one. */
const ABOUT =
  /\b(?:to|in|into|of|on|with|that|which|who|whose|from|against|through|under|like|than|as|after|before|about|because|behind|companions?|counterparts?|versions?|equivalents?)\b/i;
const ACT = /\p{Lu}[^()]{0,100}?\bAct(?:\s+of\s+\d{4})?\b/gu;
const OTHER_CHAMBER =
  /^["”’)]?(?:['’]s?)?\s*(?:,\s*)?(?:(?:Senate|House)\s+)?(?:companion|counterpart|version|(?:in|to|into)\s+(?:the\s+(?:Senate|House|other\s+chamber)|your\s+(?:own\s+)?chamber))\b/i;
/** Others who are to be moved to it: what the reader is asked is to speak with them. */
const OTHERS =
  /\b(?:ask|tell|urge|press|call\s+on|encourage|persuade|work\s+with|convince|lobby)\s+(?!you\b|your\s+(?:senators?|representatives?|office)\b)[^.;:!?]{2,80}?\s+to\s+[^.;:!?]*$/i;
const JOINED = /^[\s/,;&()]*(?:(?:and|or)\s+)?$/i;
const NEAR = 240;

/** "act": only a chamber can do it. "stand": anybody can, the President too. */
type Asking = "act" | "stand";

function askingIn(before: string, after: string): Asking | null {
  if (OTHER_CHAMBER.test(after)) return null;
  const [told, ...urged] = [ASKED, CONSIDER, NOUN].map((pattern) => pattern.exec(before));
  const found = told ?? urged.find((match) => match !== null);
  if (!found) return DESERVES.test(after) ? "stand" : null;
  if (ABOUT.test((found.groups?.object ?? "").replace(ACT, "")) || OTHERS.test(before)) return null;
  return told && !told.groups?.stand ? "act" : "stand";
}

/** A citation with what is asked of it. */
export type AskedCitation = Citation & { asking: Asking };

/**
 * The citations of a text behind a verb of asking: "Cosponsor H.Res. 317", "vote against the Gig Act (H.R. 100)", "ask
 * for your support of S. 5 and S. 6". One that tells what another is like, "a companion to H.Res. 317", is only named,
 * and so is one that somebody else is to be asked for.
 */
export function askedFor(text: string, citations: readonly Citation[]): AskedCitation[] {
  const found: AskedCitation[] = [];
  for (const [index, citation] of citations.entries()) {
    const { start, end } = citation;
    const last = found.at(-1);
    const isNext = last?.end === citations[index - 1]?.end && JOINED.test(text.slice(last?.end ?? 0, start));
    const before = undotted(text, citations, Math.max(0, start - NEAR), start);
    const asking = last && isNext ? last.asking : askingIn(before, text.slice(end, end + NEAR));
    if (asking) found.push({ ...citation, asking });
  }
  return found;
}

/** A part of a text in which the dots of "Rep." and of citations end no sentence. */
function undotted(text: string, citations: readonly Citation[], from: number, to: number): string {
  let read = text.slice(0, to);
  for (const { start, end } of citations) {
    if (end <= to) read = read.slice(0, start) + "x".repeat(end - start) + read.slice(end);
  }
  return read.slice(from).replace(/\b(?:Reps?|Sens?|Del|Jr|Sr|Dr|\p{Lu})\./gu, (word) => word.replace(".", " "));
}

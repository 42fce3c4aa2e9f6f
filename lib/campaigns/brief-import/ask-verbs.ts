// Which verb of ours an imperative is.
import type { ProposedVerb } from "@/lib/campaigns/brief-import/proposal";

const FUNDS = String.raw`(?:funding|funds?|appropriations?|contributions?|investments?|grants?|dollars|budget (?:for|of)|\$\s?\d)`;
/** A dot that ends no sentence: "$1.5", "U.S.", "Rep. Lee". */
const INNER_DOT = String.raw`\.\d|(?<=\b(?:[A-Z]|[Rr]eps?|[Ss]ens?|Dr|Mrs?|Ms|St|No))\.`;
/** An object up to where something else begins. */
const OBJECT = String.raw`(?:(?!\b(?:which|that|who|because|so|by|to)\b)[^,;:.—(]|${INNER_DOT}){0,90}?`;
const WITHIN_PHRASE = `(?:[^.;:]|${INNER_DOT}){0,90}?`;

const SPECIFIC: [ProposedVerb, RegExp][] = [
  [
    "withdraw",
    /(?:withdraw|remov|drop|rescind|revok|pull)(?:e|ing)?\s+(?:(?:your|his|her|their|its)\s+)?(?:names?|co-?sponsorships?|sponsorships?)\b|withdraw(?:ing)?\s+(?:(?:your|their)\s+support\s+(?:from|for|of)|as (?:an? )?co-?sponsors?|from\s+(?:co-?sponsor|(?:the )?(?:bill|resolution)|[HS]\.))|withdraw\s*(?:[.!]|$)|(?:take|taking) (?:your|their) names? off/iy,
  ],
  [
    "sign_letter",
    new RegExp(
      String.raw`(?:sign(?:ing)?(?:\s+on)?(?:\s?to)?|join(?:ing)?|add(?:ing)?\s+(?:your|their|his|her)\s+names?\s+to|co-?sign(?:ing)?)\b${WITHIN_PHRASE}\b(?:letters?|petitions?|statements?|pledges?)\b`,
      "iy",
    ),
  ],
  [
    "cosponsor",
    /(?:(?:original(?:ly)?|early)\s+)?co-?\s?sponsor(?:ing|ship)?\b|(?:becom(?:e|ing)|be|serv(?:e|ing) as|sign(?:ing)? (?:on|up)(?: to [^,;]{0,80}?)? as|join(?:ing)?(?: [^,;]{0,80}?)? (?:as|in)) (?:an? )?(?:original |lead |early )?co-?\s?sponsor(?:s|ing)?\b|add(?:ing)?\s+(?:your|their|his|her)\s+names?\b|sign(?:ing)?\s+on(?:\s?to)?\b|sponsor(?:ing)?\b/iy,
  ],
  [
    "hold_hearing",
    new RegExp(
      String.raw`(?:hold|schedul|conven|conduct|call|request|demand|organiz|host|chair|set)(?:e|ing)?\b(?:\s+for)?${WITHIN_PHRASE}\bhearings?\b`,
      "iy",
    ),
  ],
  [
    "introduce_companion",
    /(?:re-?)?introduc(?:e|ing)\b|(?:lead|champion|fil|offer|author|draft|writ|sponsor)(?:e|ing)?\b[^.;:]{0,60}?\b(?:companion|counterpart|(?:Senate|House) version|similar (?:bill|measure|resolution|legislation|effort))\b/iy,
  ],
  [
    "vote_against",
    /vot(?:e|ing)\s+(?:(?:["“'‘]?(?:no|nay)["”'’]?\b)|against\b|down\b|to\s+(?:reject|block|kill|defeat|stop|oppose|table)\b)|["“]?no["”]?\s+on\b|no vote on\b/iy,
  ],
  [
    "vote_for",
    /vot(?:e|ing)\s+(?:["“'‘]?(?:yes|aye|yea)["”'’]?\b|for\b|in (?:favor|support)\b|to\b)|["“]?yes["”]?\s+on\b/iy,
  ],
  ["thank", /thank(?:ing)?\b|express(?:ing)?\s+(?:(?:your|our)\s+)?(?:thanks|gratitude|appreciation)\b/iy],
  [
    "fund",
    new RegExp(
      String.raw`(?:(?:fully|adequately|robustly|permanently|properly|generously)\s+)?(?:fund|financ|appropriat|allocat|earmark|invest)(?:e|ing)?\b(?! (?:managers?|raisers?))|contribut(?:e|ing)\s+(?:to|\$|more|at|generously)|(?:support|back|provid|increas|restor|protect|preserv|maintain|secur|approv|includ(?!(?:e|ing)\s+(?:\w+\s+){0,2}(?:language|provisions?|text)\b)|deliver|ensur|expand|boost|doubl|tripl|guarante|request|allocat|commit|renew|extend|rais|prioritiz|authoriz|direct|send|sustain|reinstat|champion|pass|mak)(?:e|ee|ing)?\s+${OBJECT}${FUNDS}`,
      "iy",
    ),
  ],
  [
    "oppose",
    /oppos(?:e|ing)\b|(?:reject|block|resist|stop|defeat)(?:ing)?\b|fight(?:ing)?\b(?! for)|object(?:ing)? to\b|say(?:ing)? no to\b/iy,
  ],
  [
    "vote_for",
    /giv(?:e|ing)\s+(?:its\s+|your\s+)?(?:advice and\s+)?consent to\b|(?:pass|enact|adopt|ratif)(?:y|ying|ing)?\b(?! (?:along|on|up)\b)|(?:approv|confirm)(?:e|ing)?\b/iy,
  ],
];

/** Other words with which asks begin; what they ask for is said in public. */
const GENERIC = new Set(
  `accept acknowledge act address advance advocate affirm agree allow amend announce appoint assert assist assure attend authorize avoid
  back ban bar begin boost bring broaden build call cancel cap cease challenge champion clarify close codify combat commit condemn condition
  confront consult continue convene cooperate counter create criticize curb cut declare decline decrease defend defund deliver demand denounce deny
  deploy deter develop direct disavow disclose discontinue divest double draw drop ease educate elevate eliminate embrace emphasize empower
  enable encourage end endorse enforce engage enhance ensure establish examine exempt expand expedite explore expose express extend facilitate fight finish fix
  follow force freeze fulfill give grant guarantee halt help highlight hold honor identify implement impose improve incentivize include increase
  initiate insist inspect investigate invite join keep lead legalize let lift limit lower maintain make mandate meet modernize monitor move narrow
  negotiate offer open order overhaul override overturn oversee permit pledge postpone preserve press pressure prevent prioritize prohibit promise promote
  propose protect provide publicize publicly publish push put raise reaffirm reauthorize rebuild recognize recommit redirect reduce reform refrain refuse
  reinstate reiterate release remove renew repeal replace request require rescind reserve resolve respect restore restrict resume retain return reverse review
  revise revive roll safeguard sanction save say schedule secure send separate set shield shift simplify slow speak speed stand state streamline strengthen strip
  study subpoena support suspend sustain take target tell terminate tighten treat undo uphold urge use visit voice warn weigh welcome withdraw
  withhold work write`.split(/\s+/),
);

/** What a noun is followed by and no imperative: "Support for ...", "Cuts in ...", "Demand has ...". */
const AS_NOUN =
  /^(?:support|demand|increase|cut|limit|ban|cap|review|study|reform|release|return|force|fight|end|help|work|use|state|order|change|drop|challenge|request|permit|target|push|lead|vote|fund|block|act|aid|pledge)s?\s+(?:of|from|among|has|have|had|is|are|was|were|in|continues?|remains?|grew|rose|fell|across|between)\b/i;
const FOR_NOUN = /^(?:support|demand|request|funds?|reform|limit|cap|cut|increase)s?\s+for\b/i;

/** What readers, not legislators, are told to do. */
const TO_READERS =
  /^(?:join us|sign up|share (?:this|the)|donate|follow us|visit (?:our|us|www|http)|call us|(?:call|phone|e-?mail|write(?: to)?|contact|tweet(?: at)?|message|reach out to)\s+(?:both\s+|all\s+)?(?:of\s+)?(?:your|the)\s+(?:U\.S\.\s+)?(?:senators?|representatives?|members?|reps?|congress\w*|legislators|lawmakers|capitol|elected)\b|tell (?:your |\w+ )?(?:friends|neighbors|family|us)\b|send us|give (?:today|now)|help us|write (?:us|to us|(?:a )?letters? to the editor)|sign (?:our|this|the|my) (?:online )?petition|chip in|reply to this|forward this|click |read more|learn more|post (?:this|about)|rsvp|register |thank you\b(?! for (?:co|your (?:co|vote|lead|support)))|call \(?\d|keep reading|take action\W*$)/i;

/** Whether an imperative that begins at a place is for readers: to share, to donate, to write to an editor. */
export const isToReaders = (text: string, at: number): boolean => TO_READERS.test(text.slice(at, at + 120));

export type VerbFound = { verb: ProposedVerb; isSpecific: boolean };

const NOT = /^(?:do not|don[’']t|never|please don[’']t)\s+(?=[a-z])/i;
/** What it means not to do a thing; what is missing here can only be said. */
const OPPOSITE: Partial<Record<ProposedVerb, ProposedVerb>> = {
  cosponsor: "oppose",
  vote_for: "vote_against",
  vote_against: "vote_for",
};

/**
 * The verb of an imperative that begins at a place of a text, or null: none that we know begins there. `citesAt` tells
 * whether a measure is the object that begins at a place: to support a measure is to cosponsor it.
 */
export function verbAt(text: string, at: number, citesAt: (place: number) => boolean = () => false): VerbFound | null {
  const not = NOT.exec(text.slice(at, at + 40));
  if (!not) return plainVerbAt(text, at, citesAt);
  const verb = OPPOSITE[plainVerbAt(text, at + not[0].length, citesAt)?.verb ?? "say_publicly"];
  return verb ? { verb, isSpecific: true } : { verb: "say_publicly", isSpecific: false };
}

/** "Support ", "back Rep. Flood's ", "endorse passage of ": the words up to a measure. */
const SUPPORT =
  /^(?:(?:strongly|actively|publicly|proudly)\s+)?(?:support|back|endorse|champion|get behind|rally behind)(?:ing)?\s+(?<passage>(?:(?:the\s+)?(?:swift |speedy |final )?(?:passage|adoption|enactment|ratification) of\s+)?)/i;

function plainVerbAt(text: string, at: number, citesAt: (place: number) => boolean): VerbFound | null {
  const rest = text.slice(at, at + 220);
  // "Funding fell", "Voting is easy": at the beginning of a sentence the form in -ing is no imperative.
  if (/^[A-Z][a-z-]{3,}ing\b/.test(rest)) return null;
  if (TO_READERS.test(rest) || AS_NOUN.test(rest) || FOR_NOUN.test(rest)) return null;
  const joined =
    /^(?:strongly |actively |publicly )?(?:support|back|endorse|champion|consider|promote)\s*(?:,\s*(?:and\s+)?|and\s+|&\s*|\/\s*)(?=co-?sponsor|vot|pass|introduc|sign|fund)/i.exec(
      rest,
    );
  const from = joined ? joined[0].length : 0;
  for (const [verb, pattern] of SPECIFIC) {
    pattern.lastIndex = from;
    if (pattern.test(rest)) return { verb, isSpecific: true };
  }
  const support = SUPPORT.exec(rest);
  if (support && citesAt(at + support[0].length)) {
    return { verb: support.groups?.passage ? "vote_for" : "cosponsor", isSpecific: true };
  }
  const word = /^[a-z]+(?=[\s,.:;!-]|$)/i.exec(rest)?.[0].toLowerCase() ?? "";
  return GENERIC.has(word) ? { verb: "say_publicly", isSpecific: false } : null;
}

/** Verbs that are about one measure. */
export const needsMeasure = (verb: ProposedVerb): boolean =>
  verb === "cosponsor" || verb === "withdraw" || verb === "vote_for" || verb === "vote_against";

// What an answer seems to be, by plain rules that anybody can check. A proposal only: a person decides.
import type { Stance } from "@/lib/asks/ask";
import type { ResponseClass } from "@/lib/responses/response";

/** Why a class is proposed; worded in messages/en/responses.json under `proposal`. */
export type ProposalReason =
  | "same_as_decided"
  | "says_not_theirs"
  | "says_automatic"
  | "says_yes"
  | "says_no"
  | "same_as_others"
  | "says_noted"
  | "says_much";

/** `words`: the place in the answer that speaks for it, as it stands there; null when it is no single place. */
export type ClassProposal = { class: ResponseClass; reason: ProposalReason; words: string | null };

const NOT_THEIRS = [
  /\b(?:are|do|does) not (?:appear to )?(?:live|reside|be a resident|one of my constituents)\b/i,
  /\b(?:outside|not (?:with)?in) (?:of )?(?:my|our|the congressman['’]s|the congresswoman['’]s) (?:congressional )?district\b/i,
  /\b(?:contact|write to|reach out to) your own (?:senator|representative|member of congress)/i,
  /\bonly (?:able|permitted) to (?:respond|reply) to (?:my |our )?(?:own )?constituents\b/i,
];

const AUTOMATIC = [
  /\bthis is an auto(?:mated|matic|matically generated)? (?:response|reply|e-?mail|message)\b/i,
  /\bdo not (?:reply|respond) to this (?:e-?mail|message)\b/i,
  /\b(?:your|the) (?:e-?mail|message|letter|correspondence) (?:has been|was) received\b/i,
  /\bwe have received your (?:e-?mail|message|letter|correspondence)\b/i,
];

const NOTED = [
  /\b(?:keep|have) your (?:thoughts|views|concerns|comments|opinions) in mind\b/i,
  /\bthank you for (?:contacting|writing(?: to)?|reaching out to) (?:me|us|my office|our office)\b/i,
  /\bplease do not hesitate to contact (?:me|my office|us)\b/i,
];

// "this", "your", "S.Res. 61": a promise about something else, as offices like to make, is none.
const IT =
  "(?:this|that|the|your|it|S\\.?|H\\.?)(?:\\s?(?:J\\.?|Con\\.?|R\\.?|Res\\.?)){0,2}\\s?(?:\\d|bill|resolution|measure|legislation|proposal|act\\b|request|amendment|\\.|,|and|when|because|$)";
const WILLING = "(?:will|shall|plan to|intend to|have decided to|have agreed to|am (?:proud|pleased|glad|happy) to)";
const FOR = new RegExp(
  `\\bI(?:['’]ll| ${WILLING})? (?:strongly |fully |proudly |also )?(?:vote for|vote in favor of|support|supported|co-?sponsor(?:ed)?|back|sign on to|add my name to|added my name to|am (?:now )?an? (?:original )?co-?sponsor of) ${IT}`,
  "i",
);
const AGAINST = new RegExp(
  `\\bI(?:['’]ll| ${WILLING})? (?:strongly |firmly |also )?(?:vote against|oppose|opposed|(?:can ?not|can['’]t|could not|will not|won['’]t|do not|don['’]t|did not|am (?:not able|unable) to)(?: be able to)? (?:support|vote for|co-?sponsor|back|sign on to)|am opposed to) ${IT}`,
  "i",
);

const find = (text: string, patterns: readonly RegExp[]): string | null => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.trim().slice(0, 120);
  }
  return null;
};

const MANY_WORDS = 120;

/**
 * What an answer seems to be; null when nothing speaks for any class. `stance`: on which side the ask is, so that "I
 * oppose this bill" is a yes to who asked for that. `same`: how many others had the same reply, and what a person decided
 * that it is, which comes before all rules. Of several that fit, the one that commits the office comes first.
 */
export function proposeClass(
  words: string,
  { stance, same }: { stance: Stance; same?: { others: number; class: ResponseClass | null } },
): ClassProposal | null {
  if (same?.class) return { class: same.class, reason: "same_as_decided", words: null };
  const text = words.replace(/\s+/g, " ");
  const notTheirs = find(text, NOT_THEIRS);
  if (notTheirs) return { class: "wrong_office", reason: "says_not_theirs", words: notTheirs };
  const [yes, no] = stance === "support" ? [FOR, AGAINST] : [AGAINST, FOR];
  const refusal = find(text, [no]);
  if (refusal) return { class: "refusal", reason: "says_no", words: refusal };
  const commitment = find(text, [yes]);
  if (commitment) return { class: "commitment", reason: "says_yes", words: commitment };
  const automatic = find(text, AUTOMATIC);
  if (automatic) return { class: "acknowledgement", reason: "says_automatic", words: automatic };
  if (same && same.others > 0) return { class: "form_reply", reason: "same_as_others", words: null };
  const noted = find(text, NOTED);
  if (noted) return { class: "form_reply", reason: "says_noted", words: noted };
  const long = text.split(/\s+/).filter(Boolean).length >= MANY_WORDS;
  return long ? { class: "substantive", reason: "says_much", words: null } : null;
}

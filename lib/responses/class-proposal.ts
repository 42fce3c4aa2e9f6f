// What an answer seems to be, by plain rules that anybody can check. A proposal only: a person decides.
import type { Stance } from "@/lib/asks/ask";
import { officeSays } from "@/lib/responses/office-says";
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
  const { notTheirs, forIt, againstIt } = officeSays(words);
  if (notTheirs) return { class: "wrong_office", reason: "says_not_theirs", words: notTheirs };
  const [yes, no] = stance === "support" ? [forIt, againstIt] : [againstIt, forIt];
  if (no) return { class: "refusal", reason: "says_no", words: no };
  if (yes) return { class: "commitment", reason: "says_yes", words: yes };
  const automatic = find(text, AUTOMATIC);
  if (automatic) return { class: "acknowledgement", reason: "says_automatic", words: automatic };
  if (same && same.others > 0) return { class: "form_reply", reason: "same_as_others", words: null };
  const noted = find(text, NOTED);
  if (noted) return { class: "form_reply", reason: "says_noted", words: noted };
  const long = text.split(/\s+/).filter(Boolean).length >= MANY_WORDS;
  return long ? { class: "substantive", reason: "says_much", words: null } : null;
}

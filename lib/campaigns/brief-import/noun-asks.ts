// Asks without an imperative: "I write to ask for your support for S. 5", "H.R. 7 deserves your vote".
import type { Cites, Directive } from "@/lib/campaigns/brief-import/directive";
import type { ProposedVerb, Span } from "@/lib/campaigns/brief-import/proposal";

const FOR = String.raw`\b(?:ask(?:ing)?(?: you)? for|requests?|requesting|seek(?:ing)?|urge|need|want|count(?:ing)? on|hope for|welcome)\s+your\s+(?:\w+\s+)?`;
const BEFORE: [ProposedVerb, RegExp][] = [
  [
    "cosponsor",
    new RegExp(String.raw`${FOR}(?:support|co-?sponsorship|sponsorship|endorsement)\s+(?:for|of|on)\s+`, "i"),
  ],
  ["vote_against", new RegExp(String.raw`${FOR}vote\s+against\s+`, "i")],
  ["vote_for", new RegExp(String.raw`${FOR}vote\s+(?:for|in favor of)\s+`, "i")],
  ["say_publicly", /\b(?:urge|ask(?:ing)? for|call(?:ing)? for|demand|request|seek) an? (?:\w+ ){0,2}vote on\s+/i],
  ["oppose", new RegExp(String.raw`${FOR}opposition\s+to\s+`, "i")],
];
const BEHIND: [ProposedVerb, RegExp][] = [
  ["cosponsor", /\b(?:needs?|deserves?|merits?)\s+your\s+(?:support|co-?sponsorship|name|signature|backing)\b/i],
  ["vote_for", /\b(?:needs?|deserves?|merits?)\s+your\s+(?:yes\s+)?vote\b/i],
];

/** The ask that a sentence makes in nouns of a measure that it cites, or null. */
export function askedInNouns(text: string, span: Span, cites: Cites): Directive | null {
  const sentence = text.slice(span.start, span.end);
  for (const [verb, pattern] of [...BEFORE, ...BEHIND]) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const isBefore = match[0].endsWith(" ");
    const at = span.start + match.index + (isBefore ? match[0].length : 0);
    if (!(isBefore ? cites.objectAt(at) : cites.within(span.start, at))) continue;
    const lead = text.slice(span.start, at);
    return { verb, isSpecific: true, at, end: span.end, lead, isStrong: true, manner: "urged" };
  }
  return null;
}

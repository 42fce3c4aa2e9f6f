// What a letter asks where no measure is named: the headline says what, and the verb says how. Right for senators,
// representatives, delegates and the President, and for both sides: a headline may ask for something or against it.
import type { AskVerb } from "@/lib/asks/ask";

/**
 * How a letter begins that has only the organization's headline and summary to go on. Both say what is asked: any
 * opening can meet any request. A summary that only says the headline again is left out.
 */
export function openingsAbout(headline: string, summary: string): string[] {
  const more = summary.replace(/\W/g, "") === headline.replace(/\W/g, "") ? "" : ` ${summary}`;
  return [
    `I am one of the people whom you represent{% if supporter.city %}, and I live in {{ supporter.city }}{% endif %}. I am writing to ask you for something that I care about. In one sentence it is this: “${headline}.”`,
    `My request to you is this: “${headline}.”${more} I am writing because it matters to me, and because I would like you to know that somebody whom you represent has thought about it.`,
  ];
}

const OR_IN_OFFICE = (congress: string, president: string): string =>
  `{% if legislator.title == 'President' %}${president}{% else %}${congress}{% endif %}`;
const VOTE = (vote: string, speak: string): string =>
  `{% if legislator.title == 'Senator' or legislator.title == 'Representative' %}${vote}{% else %}${speak}{% endif %}`;

const ANSWER = "I would be glad to have an answer from you, and I will read it with an open mind.";
const REASONS = "If you decide against it, please tell me your reasons, so that I can weigh them fairly.";

const REQUESTS: Record<AskVerb, string[]> = {
  cosponsor: [
    `I ask you to put your name to legislation that would bring this about, or to introduce it where there is none. ${ANSWER}`,
    `Please look for a bill or a resolution that would do this, and give it your support in public. ${REASONS}`,
  ],
  withdraw: [
    `I ask you to look at where you stand on this again, and to take your support back from what runs against it. ${ANSWER}`,
    `Please think again, and take your name away from anything that would keep this from happening. ${REASONS}`,
  ],
  introduce_companion: [
    `I ask you to introduce a measure for this in the {{ legislator.chamber }}, or to be among the first to support one. ${ANSWER}`,
    `Would you bring a measure for this before the {{ legislator.chamber }}? If a colleague is already at work on one, please help with it. ${REASONS}`,
  ],
  vote_for: [
    `When this comes before you, please ${VOTE("vote for it", "speak for it")}, and tell your colleagues why. ${ANSWER}`,
    `I ask you to ${VOTE("give this your vote", "give this your voice")} whenever there is a chance to. ${REASONS}`,
  ],
  vote_against: [
    `When this comes before you, please ${VOTE("vote as I ask here", "speak as I ask here")}, and tell your colleagues why. ${ANSWER}`,
    `I ask you to use ${VOTE("your vote", "your voice")} to keep from happening what this letter warns of. ${REASONS}`,
  ],
  say_publicly: [
    `I ask you to say so publicly, in your own words, and to send me what you said or tell me where I can read it. ${REASONS}`,
    `Would you take this up in public, ${OR_IN_OFFICE("in Congress or at home", "in a speech or a statement")}? One clear sentence on the record would mean a great deal to me. ${ANSWER}`,
  ],
  fund: [
    `I ask you to use your part in the budget for this: please ${OR_IN_OFFICE("take it up with the committees that decide on spending", "take it up in the budget that you send to Congress")}. ${ANSWER}`,
    `Please see to it that what the government spends, and does not spend, agrees with this. ${REASONS}`,
  ],
  hold_hearing: [
    `I ask you to ${OR_IN_OFFICE("call for a hearing at which this is looked into in public", "have your administration look into this in public")}, with people who live with it every day among those who speak. ${ANSWER}`,
    `Please help to bring this into the open: ${OR_IN_OFFICE("a public hearing", "an open inquiry")} would let everybody weigh the facts. Would you ask for one? ${REASONS}`,
  ],
  sign_letter: [
    `I ask you to put your name to a letter that says this, together with others ${OR_IN_OFFICE("in Congress", "in office")} who see it the same way. ${ANSWER}`,
    `Would you sign a letter that says so, or write one that others can sign? Please let me know whether you will. ${REASONS}`,
  ],
  thank: [
    "If you have already acted on this, please accept my thanks, and please stay with it. It is noticed at home, and I will tell people I know about it.",
    `Thank you for whatever you have done for this so far. I ask you to hold to it, also when it gets harder. ${ANSWER}`,
  ],
  oppose: [
    `I ask you to stand up against what this letter warns of, in public and wherever you have a say. ${ANSWER}`,
    `Please use your office to keep this from going further, and tell your colleagues why. ${REASONS}`,
  ],
};

/** What a letter asks for without a measure: two wordings for each verb. */
export const requestsAbout = (verb: AskVerb): string[] => REQUESTS[verb];

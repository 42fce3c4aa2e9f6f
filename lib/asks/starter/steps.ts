// What each verb asks for on a measure, as words that follow "please". `join`: of who is not with us yet. `more`: of who
// is. Every opening has named the measure, so "it" will do. Without a vote on the floor of the House, a delegate and the resident commissioner are asked to speak.
import type { AskVerb, Stance } from "@/lib/asks/ask";

type Steps = { join: string; more: string };

const ofVote = (vote: string, speak: string): string =>
  `{% if legislator.title == 'Delegate' or legislator.title == 'Resident Commissioner' %}${speak}{% else %}${vote}{% endif %}`;

const VOTE_FOR = ofVote("vote for it", "speak for it");
const VOTE_AGAINST = ofVote("vote against it", "speak against it");
const JOIN = "add your name to it";
const LEAVE = "take your name off it";
const ASK_COLLEAGUE = "ask a colleague who is not on it to join you";
const WARN_COLLEAGUE = "tell your colleagues why you do not support it";

const cosponsor: Steps = { join: JOIN, more: ASK_COLLEAGUE };
const voteFor: Steps = { join: `${VOTE_FOR} when you have the chance`, more: `${VOTE_FOR} when you have the chance` };
const voteAgainst: Steps = {
  join: `${VOTE_AGAINST} when you have the chance`,
  more: `${VOTE_AGAINST} when you have the chance`,
};

const SUPPORT: Record<AskVerb, Steps> = {
  cosponsor,
  withdraw: cosponsor,
  introduce_companion: cosponsor,
  vote_for: voteFor,
  vote_against: voteFor,
  say_publicly: {
    join: "say publicly that you support it",
    more: "say publicly why you support it",
  },
  fund: {
    join: "support it and the money that it needs",
    more: "speak up for the money that it needs",
  },
  hold_hearing: {
    join: "support a hearing on it",
    more: "ask the committee for a hearing on it",
  },
  sign_letter: {
    join: "sign a letter to your colleagues in support of it",
    more: "put your support for it into a letter to your colleagues",
  },
  thank: { join: "consider what it could do", more: "stay with it" },
  oppose: cosponsor,
};

const withdraw: Steps = { join: LEAVE, more: "stay off it" };

const OPPOSE: Record<AskVerb, Steps> = {
  cosponsor: withdraw,
  withdraw,
  introduce_companion: withdraw,
  vote_for: voteAgainst,
  vote_against: voteAgainst,
  say_publicly: {
    join: "say publicly that you no longer support it",
    more: "say publicly that you do not support it",
  },
  fund: {
    join: "leave what it would cost out of the budget",
    more: "see to it that no money goes to it",
  },
  hold_hearing: {
    join: "let those who are opposed to it be heard at a hearing",
    more: "ask for a hearing at which those who are opposed to it can speak",
  },
  sign_letter: {
    join: "tell your colleagues in a letter that it should go no further",
    more: "sign a letter to your colleagues against it",
  },
  thank: { join: "think again about it", more: "stay with what you decided" },
  oppose: { join: LEAVE, more: WARN_COLLEAGUE },
};

/** What a verb asks for on a measure from one side of it. */
export const stepsOf = (verb: AskVerb, side: Stance): Steps => (side === "support" ? SUPPORT : OPPOSE)[verb];

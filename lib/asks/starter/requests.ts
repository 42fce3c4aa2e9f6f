import type { AskVerb, Stance, StandingTexts } from "@/lib/asks/ask";
import { stepsOf } from "@/lib/asks/starter/steps";

/** What a letter about a measure asks, for each standing: two wordings that stand by themselves. */
export function measureRequests(verb: AskVerb, side: Stance): StandingTexts {
  const { join, more } = stepsOf(verb, side);
  return side === "support" ? requestsInSupport(join, more) : requestsAgainst(join, more);
}

const requestsInSupport = (join: string, more: string): StandingTexts => ({
  sponsor: [
    `I ask you for one step more: please ${more}. A measure moves when its sponsor keeps speaking for it. I would be glad to hear how those of us at home can help.`,
    `Please ${more}, and let me know what stands in the way of {{ measure.citation }} now. I will share your answer with people who care about it as I do.`,
  ],
  cosponsor: [
    `I ask you for one step more: please ${more}. I believe that a word from you will be heard, and I would be glad to know what you hear in return.`,
    `Would you take one step further? Please ${more}, and write to me about what you think will happen with {{ measure.citation }} in this Congress.`,
  ],
  withdrawn: [
    `I ask you to think about {{ measure.citation }} once more. If you can, please ${join}. If you cannot, I would be grateful for a plain answer about what in it you disagree with.`,
    `Please ${join}, now that you have had time to think about it. And if you decide against it, please tell me what you would support in its place.`,
  ],
  not_on_it: [
    `I ask you to do one thing: please ${join}. If there is something in it that you cannot support, I would like to learn what it is, so that I can weigh your reasons.`,
    `Will you do it? Please ${join}, and write to me with what you decide. I will read your answer with an open mind, whatever it is.`,
  ],
  unknown:
    join === more
      ? eitherWay(join)
      : [
          `If your name is on it, thank you, and please ${more}. If it is not, please ${join}. Either way I would be glad to have an answer from you.`,
          `If you are not a cosponsor, I ask you for this: please ${join}. If you are one, please accept my thanks, and ${more}.`,
        ],
});

const requestsAgainst = (join: string, more: string): StandingTexts => ({
  sponsor: [
    `I ask you to think again about {{ measure.citation }} and not to press it further. Please write and tell me how you answer those who are worried about it; I will read your reasons with an open mind.`,
    `Please reconsider it, and sit down with people at home who see it as I do before you take it further. Would you let me know whether you are willing to do that?`,
  ],
  cosponsor: [
    `I ask you to do one thing: please ${join}. If you decide against that, I would like to know what persuaded you, so that I can weigh your reasons fairly.`,
    `Will you think about it again? Please ${join}, and write to me with what you decide. I will read your answer with an open mind.`,
  ],
  withdrawn: [
    `I ask you for one step more: please ${more}. Others who are in doubt may find it easier to do the same when they have heard it from you.`,
    `Please ${more}, and tell me, if you would, what made you change your mind. I would like to share it with people at home who care about this.`,
  ],
  not_on_it: [
    `I ask you for one thing: please ${more}. I would also be glad to know how you look at {{ measure.citation }}, and whether I can count on you in this matter.`,
    `Will you hold to that? Please ${more}, and write to me about what you think will happen with {{ measure.citation }} in this Congress.`,
  ],
  unknown:
    join === more
      ? eitherWay(join)
      : [
          `If your name is not on it, thank you, and please ${more}. If it is, please ${join}. Either way I would be glad to have an answer from you.`,
          `If you are a cosponsor, I ask you for this: please ${join}. If you are not one, please accept my thanks, and ${more}.`,
        ],
});

/** Where the same is asked of everybody. */
const eitherWay = (join: string): string[] => [
  `Whether your name is on it or not, please ${join}. I would be glad to have an answer from you, and I will read it with an open mind.`,
  `If you have signed it or mean to, and also if you have not, I ask you for the same: please ${join}. Please let me know what you decide.`,
];

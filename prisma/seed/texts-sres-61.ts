// One wording a line. Any opening may meet any request: together 60 to 110 words.
import type { AskTexts } from "@/lib/asks/ask";

export const sres61Texts: AskTexts = {
  headline: "Cosponsor S.Res.\u00a061",
  summary: "Senator Markey’s resolution on the lasting value of arms control agreements.",
  subjects: [
    "{{ measure.citation }} and the value of arms control",
    "A constituent’s letter on {{ measure.citation }}",
    "Arms control agreements: {{ measure.citation }}",
  ],
  openings: {
    sponsor: [
      "Thank you for introducing {{ measure.citation }} on {{ standing.since }}. When treaties that took years to build are being left one by one, it matters to me that my own senator has put the case for them in writing.[5]",
      "I am writing as your constituent to thank you for {{ measure.citation }}. It says what I believe: limits that both sides have accepted make us safer than a race that nobody can win, and they are worth the long work of negotiating.",
      "As the sponsor of {{ measure.citation }} you have already done what I would otherwise be asking of you, and I am grateful. The United States has walked away from several of these agreements since 2002, and somebody in the Senate had to say why they count.[5]",
    ],
    cosponsor: [
      "Thank you for adding your name to {{ measure.citation }} on {{ standing.since }}. I am your constituent, and I was glad to find you on the list: agreed limits on nuclear weapons have been shrinking for years, and your name says that they are still worth having.[5]",
      "I looked for your name among the cosponsors of {{ measure.citation }}, and it has been there since {{ standing.since }}. Thank you. Keeping the largest arsenals inside limits that can be checked is one of the most useful things that a senator can stand up for.",
      "It matters to me that you have been a cosponsor of {{ measure.citation }} since {{ standing.since }}. Talking with Russia and China about their strategic weapons is slow and thankless work, and I want you to know that a constituent noticed and is thankful.",
    ],
    withdrawn: [
      "The record shows that you once cosponsored {{ measure.citation }} and later took your name off. You may have had good reasons. I am your constituent, I still think that the resolution is right about arms control, and I would like to understand what changed.",
      "I am writing about {{ measure.citation }}, which {{ measure.sponsor }} introduced and which you cosponsored for a time before withdrawing. I was sorry to read that, because agreements on nuclear weapons have few enough friends as it is.[5]",
      "You were a cosponsor of {{ measure.citation }}, and then you were not. I do not assume the worst. I only know that limits on the largest arsenals have been giving way for two decades, and that your name on the other side of the scale was worth something.[5]",
    ],
    not_on_it: [
      "As of {{ standing.asOf }} the record does not show you among the cosponsors of {{ measure.citation }}, the resolution in which {{ measure.sponsor }} speaks up for arms control agreements. I am your constituent, and I am writing because I would like to see your name there.",
      "Since 2002 the United States has left three arms control treaties, a loss that the West cannot make good by itself.[5] {{ measure.citation }} says that such agreements still have value. As of {{ standing.asOf }} you were not on it, so I am writing to you.",
      "I am your constituent, and I care about what keeps nuclear arsenals in check. {{ measure.citation }} puts the Senate’s support for negotiated limits in plain words. When the list was read on {{ standing.asOf }}, your name was not yet among its cosponsors.",
    ],
    unknown: [
      "I am your constituent, and I am writing about {{ measure.citation }}, the resolution by {{ measure.sponsor }} in support of arms control agreements. I could not find a complete list of its cosponsors, so forgive me if I am asking for something you have already done.",
      "Limits on nuclear weapons have been giving way for two decades.[5] {{ measure.citation }} says that agreements on them still have value. I was not able to check whether your name is on it today, and I would rather say so than guess.",
      "I care about what keeps the largest nuclear arsenals in check, and so I care about {{ measure.citation }}. The list of cosponsors that I could see was not complete. This letter is therefore meant for you whether or not you are on it.",
    ],
  },
  requests: {
    sponsor: [
      "I ask you for one step more: please press the Committee on Foreign Relations to hold a hearing on {{ measure.citation }} before this Congress ends, and let me know whether you expect one. If not, please tell me what stands in the way.",
      "Would you take one step further and speak about {{ measure.citation }} on the Senate floor? A few minutes in the record, on what these agreements do for people at home, would help me and others explain to our neighbors why it matters.",
      "Please ask one colleague who has not signed on to join you, from the other party if you can. A resolution like this grows one name at a time, and a request from its sponsor weighs more than many letters like mine.",
    ],
    cosponsor: [
      "I ask you for one step more: please tell the leaders of the Committee on Foreign Relations that you want a hearing on {{ measure.citation }} before this Congress ends, and let me know what they answer.",
      "Would you take one step further and say on the Senate floor, or in public at home, why you put your name to it? Your reasons would reach people whom a list of cosponsors never will.",
      "Please ask one colleague in the Senate who has not signed on to join you on {{ measure.citation }}. You know best whom to ask, and a word between senators does more than many letters from outside.",
    ],
    withdrawn: [
      "I ask you to look at {{ measure.citation }} once more and, if the reasons that made you leave no longer hold, to return as a cosponsor. If they do hold, please write and tell me what they are.",
      "Please consider adding your name again. If the wording is what troubles you, I would be glad to learn which words, and what you would support in their place to keep nuclear arsenals within agreed limits.",
      "Would you reconsider and come back to it before this Congress ends? If you will not, I ask you to tell me what you are doing instead so that negotiated limits on nuclear weapons do not disappear.",
    ],
    not_on_it: [
      "I ask you to cosponsor {{ measure.citation }}. A resolution of one chamber is not a law and binds nobody; it would tell our own negotiators, and those on the other side, that the Senate wants limits. Please let me know what you decide.",
      "Please add your name to {{ measure.citation }} before this Congress ends. If something in it keeps you from doing so, I would be grateful to hear what it is and how you would keep these weapons within limits.",
      "Will you become a cosponsor? I ask you because I live in the state you serve, and because support from one more senator makes it easier for the next one to follow. I look forward to your answer.",
    ],
    unknown: [
      "If your name is already on it, thank you; if it is not yet, I ask you to add it. In either case, please let me know where you stand on negotiated limits for nuclear weapons.",
      "If you are a cosponsor, please accept my thanks and ask one colleague to join you. If you are not, I ask you to sign on to {{ measure.citation }} before this Congress ends.",
      "I ask you to cosponsor {{ measure.citation }} if you have not done so. If you have, I thank you, and I ask you to help it get a hearing in the Committee on Foreign Relations.",
    ],
  },
  questions: [
    "When did you first think about nuclear weapons, and what was happening around you then?",
    "Who in your life would you want your senator to have in mind when voting on this?",
    "What would you rather see the country spend its money and skill on?",
  ],
  talkingPoints: [
    "S.Res.\u00a061, introduced by Senator Markey, expresses support for the continued value of arms control agreements.",
    "The United States left the Anti-Ballistic Missile Treaty in 2002, the treaty on intermediate-range forces in 2019 and the one on open skies in 2020.[5]",
    "A resolution of the Senate is not a law and commits nobody to a treaty: it says where the Senate stands.",
  ],
  topic: "International Affairs",
};

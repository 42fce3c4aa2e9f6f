// One wording a line. Any opening may meet any request: together 60 to 110 words.
import type { AskTexts } from "@/lib/asks/ask";

export const hres100Texts: AskTexts = {
  headline: "Cosponsor H.Res.\u00a0100",
  summary: "Representative Foster’s resolution for arms control, the twin of S.Res.\u00a061 in the Senate.",
  subjects: [
    "{{ measure.citation }}: please stand up for arms control",
    "A constituent’s letter on {{ measure.citation }}",
    "Negotiated limits on nuclear forces: {{ measure.citation }}",
  ],
  openings: {
    sponsor: [
      "Thank you for introducing {{ measure.citation }} on {{ standing.since }}. Arms control has lost treaty after treaty, and it means a great deal to me that the person who represents me in the House is the one who wrote down why these agreements still matter.[5]",
      "I am your constituent, and I want to thank you for {{ measure.citation }}. The case for limits on strategic weapons is not an easy one to make in a news cycle, and you have made it where it counts, in the record of the House.",
      "You are the sponsor of {{ measure.citation }}, so I have no need to convince you. I am writing so that you know that people at home have read it, agree with it, and are grateful that you began this work on {{ standing.since }}.",
    ],
    cosponsor: [
      "Thank you for cosponsoring {{ measure.citation }} on {{ standing.since }}. I live in the district you represent, and I believe as you do that agreements with Russia and China on their strategic weapons protect my family better than a race without rules.",
      "I was glad to see your name on {{ measure.citation }}, where it has stood since {{ standing.since }}. After so many treaties have been abandoned, each name on that list is a promise that somebody in the House is still paying attention.[5]",
      "As your constituent I want to thank you for a thing that few people will have thanked you for: since {{ standing.since }} you have been a cosponsor of {{ measure.citation }}, and so on record for keeping nuclear forces within negotiated limits.",
    ],
    withdrawn: [
      "I read that you had cosponsored {{ measure.citation }} and then withdrew your name. As your constituent I would like to know why. I continue to think that this resolution is right about the worth of arms control agreements.",
      "At one time you were a cosponsor of {{ measure.citation }}, and today the record shows that you have withdrawn. I am not writing to scold you. I am writing because these agreements are losing ground, and I had counted on your support.[5]",
      "Your name used to stand under {{ measure.citation }}, the resolution of {{ measure.sponsor }} for arms control, and it was later removed. Perhaps there is a reason that a constituent cannot see from here. I would honestly like to hear it.",
    ],
    not_on_it: [
      "I am your constituent, and I am writing about {{ measure.citation }}, in which {{ measure.sponsor }} asks the House to affirm the worth of arms control agreements. As of {{ standing.asOf }} you were not among its cosponsors.",
      "Limits on nuclear forces do not last by themselves; three of the treaties behind them have been left by the United States since 2002.[5] {{ measure.citation }} says that they are still worth having, and as of {{ standing.asOf }} your name was missing from it.",
      "When the cosponsors of {{ measure.citation }} were last checked, on {{ standing.asOf }}, you were not on the list. I hope that this is only because nobody from home had asked you yet. So I am asking.",
    ],
    unknown: [
      "I am your constituent, and I am writing about {{ measure.citation }}, the resolution of {{ measure.sponsor }} on the worth of arms control agreements. I could not get a complete list of who is on it, and I would rather be open about that than assume.",
      "Treaties that kept nuclear forces in check have been given up one after another.[5] {{ measure.citation }} asks the House to say that such agreements still have value. Whether you have already signed on to it I was not able to find out.",
      "I hope that you know {{ measure.citation }}, and I hope that you are on it. The list that I was able to see does not go far enough to tell me, so please read this letter as thanks or as a request, whichever is right.",
    ],
  },
  requests: {
    sponsor: [
      "I ask you for one step more: please call on the Committee on Foreign Affairs to give {{ measure.citation }} a hearing before this Congress ends, and tell those of us at home what we can do to help it along.",
      "Would you take one step further and invite a colleague from the other party to stand beside you on this? Arms control has been the work of presidents of both parties, and it will need both again.",
      "Please speak about {{ measure.citation }} on the floor of the House, so that your reasons are in the record and I can send them to friends. A short speech by its sponsor would be worth a great deal to us.",
    ],
    cosponsor: [
      "I ask you for one step more: please let the Committee on Foreign Affairs know that you would like a hearing on {{ measure.citation }} before this Congress ends, and write to me about what you hear.",
      "Would you take one step further and ask one colleague who has not signed to do so? I imagine that a few words from you between votes would achieve more than a stack of letters.",
      "Please say in public, at home or on the floor of the House, why you support {{ measure.citation }}. Many of my neighbors have never heard of it, and they would listen to you.",
    ],
    withdrawn: [
      "I ask you to read {{ measure.citation }} again and to consider returning as a cosponsor before this Congress ends. If you decide against it, please tell me what you would support to keep nuclear forces within limits.",
      "Please consider putting your name back. And if you cannot, I would be grateful for a plain answer about what in it you disagree with, so that I can weigh your reasons fairly.",
      "Would you come back to it? I ask because a name that returns is noticed, and because I believe that most people in our district want these weapons kept under agreements that can be checked.",
    ],
    not_on_it: [
      "I ask you to cosponsor {{ measure.citation }} before this Congress ends. A resolution of one chamber is not a law and commits you to no treaty; it would say that negotiated limits are worth keeping. Please write and tell me what you decide.",
      "Please add your name to {{ measure.citation }}. If there is something in its text that you cannot support, I would like to learn what it is, and what you would do in its place so that there is no new arms race.",
      "Will you sign on as a cosponsor? It would take your office a few minutes, and it would tell negotiators on every side that the House of Representatives is watching and wants them to succeed. I look forward to your reply.",
    ],
    unknown: [
      "If your name is already on it, thank you; if it is not yet, I ask you to add it. Either way I would be glad to hear from you how you want to keep nuclear forces in check.",
      "If you are a cosponsor, I thank you, and I ask you to win one colleague for it. If you are not, please become one before this Congress ends. I would be glad of a line from your office.",
      "Should you be on it already, please accept my thanks and ask the Committee on Foreign Affairs for a hearing. Should you not be, I ask you to cosponsor {{ measure.citation }} and to let me know.",
    ],
  },
  questions: [
    "What have you seen or lived through that makes agreements between rivals matter to you?",
    "Is there a base, a plant, a test site or a family story near you that belongs in this letter?",
    "What do you hope is still here for the children you know?",
  ],
  talkingPoints: [
    "The United States left the Anti-Ballistic Missile Treaty in 2002, the treaty on intermediate-range forces in 2019 and the one on open skies in 2020.[5]",
    "H.Res.\u00a0100, introduced by Representative Foster, expresses support for the continued value of arms control agreements.",
    "A resolution of the House is not a law: it says where the House stands.",
  ],
  topic: "International Affairs",
};

// One wording a line. Any opening may meet any request: together 60 to 110 words.
//
// The ask starts without a measure. Its texts also cover the standings on a measure, so that an admin who links a
// Senate resolution to it has words for every senator at once.
import type { AskTexts } from "@/lib/asks/ask";

export const senateCompanionTexts: AskTexts = {
  headline: "Bring H.Res.\u00a0317 to the Senate",
  summary: "Introduce and support a similar effort, or join one that a colleague has begun.",
  subjects: [
    "A Senate effort to halt the nuclear arms race",
    "H.Res.\u00a0317 needs a partner in the Senate",
    "A constituent’s request: leading back from the brink",
  ],
  openings: {
    no_measure: [
      "In the House, Representative McGovern’s H.Res.\u00a0317 urges the United States to lead the world away from nuclear war and to turn the arms race around. I am your constituent, and I would like the Senate to say the same, with you among those who say it.",
      "I am writing about something that should not be left to one chamber. H.Res.\u00a0317 in the House calls for a halt to the nuclear arms race. With agreements on these weapons falling away, senators should add their own voice.[5]",
      "As your constituent I am worried about nuclear weapons and the agreements that we have lost.[5] The House has a resolution about this, H.Res.\u00a0317 by Representative McGovern, and I would like to know what you are doing in the Senate.",
    ],
    sponsor: [
      "Thank you for introducing {{ measure.citation }} on {{ standing.since }}. With it the call of H.Res.\u00a0317, to halt the nuclear arms race and turn it around, has a place in the Senate, and I am proud that my own senator gave it one.",
      "I am your constituent, and I want to thank you for {{ measure.citation }}. The House had its resolution against a new arms race, and now, because of you, the Senate can speak as well.",
      "You are the sponsor of {{ measure.citation }}, and I am thankful. Agreements that once held these weapons in check have been given up one after another, and you have asked our country to lead in the other direction.[5]",
    ],
    cosponsor: [
      "Thank you for cosponsoring {{ measure.citation }}, where your name has stood since {{ standing.since }}. What H.Res.\u00a0317 asks of the House, you are asking of the Senate: that our country help to end the nuclear arms race.",
      "Since {{ standing.since }} you have been a cosponsor of {{ measure.citation }}. I am your constituent, and I want to thank you. So many limits on these weapons have gone that each name for a new effort counts.[5]",
      "I found your name among the cosponsors of {{ measure.citation }} and was glad. Nobody wins a nuclear race, and it is good to know that one of the senators who speak for my state is among those who want to end this one.",
    ],
    withdrawn: [
      "You were for a time a cosponsor of {{ measure.citation }}, and then you withdrew. As your constituent I would like to understand why, because I still believe that the Senate should join the call to end the nuclear arms race.",
      "I read that your name has been taken off {{ measure.citation }}. That saddened me: limits on these weapons are giving way, and an effort to restore them needs every senator whom it can get.[5]",
      "I am writing about {{ measure.citation }}, from which you withdrew as a cosponsor. You may have had a good reason. I would be glad to hear it from you and not from others.",
    ],
    not_on_it: [
      "The Senate has a call of its own to halt the nuclear arms race: {{ measure.citation }}, by {{ measure.sponsor }}. As of {{ standing.asOf }} you were not among its cosponsors, and as your constituent I would like you to be.",
      "I am your constituent, and I am writing because of {{ measure.citation }}. It asks our country to lead in ending the nuclear arms race, while older agreements are falling away.[5] As of {{ standing.asOf }} your name was not on it.",
      "As of {{ standing.asOf }} I did not find your name among the cosponsors of {{ measure.citation }}. The resolution stands for something simple: that the largest powers can stop an arms race if one of them leads.",
    ],
    unknown: [
      "I am your constituent, and I am writing about {{ measure.citation }}, by which {{ measure.sponsor }} brought the call to end the nuclear arms race to the Senate. I could find no complete list of cosponsors, so I cannot tell whether you are on it.",
      "With agreements on nuclear weapons falling away, the Senate has before it {{ measure.citation }}, which asks our country to lead in ending the race.[5] Whether you have joined it already I was unable to check.",
      "I care about {{ measure.citation }}, and I hope that you do too. The list of names that I could see is not complete, so I will not guess at yours, and I write this to be right in either case.",
    ],
  },
  requests: {
    no_measure: [
      "I ask you to introduce a resolution like it in the Senate, or to cosponsor one if a colleague has introduced it by the time you read this. Please let me know which of the two you will do.",
      "Please bring a similar effort before the Senate and support it, alone or together with others. If one is on file already, I ask you to put your name to it and to help it get a hearing.",
      "Will you lead or join such an effort before this Congress ends? If another senator has begun, please stand beside that senator. I would be grateful for an answer that says where you are on this.",
    ],
    sponsor: [
      "I ask you for one step more: please seek a hearing on {{ measure.citation }} before this Congress ends, together with those who lead the effort in the House, and tell us at home how to help.",
      "Would you take one step further and win a colleague from the other party for it? One name that surprises people may do more for this resolution than ten that they expect to see there.",
      "Please speak on the Senate floor about {{ measure.citation }} and about what our country could do first. I would like to send your words to people here who have given up hope on this.",
    ],
    cosponsor: [
      "I ask you for one step more: please say to the committee that holds {{ measure.citation }} that you want a hearing before this Congress ends, and write to me about what comes of it.",
      "Would you take one step further and ask one colleague to sign on as well? I believe that senators listen to one another on such matters more than they can listen to all of us.",
      "Please tell people in our state why you joined, in a speech or a few lines that I can pass on. Hardly anyone knows of {{ measure.citation }}, and you could change that for many of us.",
    ],
    withdrawn: [
      "I ask you to think again about {{ measure.citation }} and to return to it before this Congress ends. If you will not, please tell me what you propose that would stop the nuclear arms race.",
      "Please consider joining it again. If some part of it is wrong in your eyes, I would like to know which, and whether you would sign a text without that part. I promise to read your answer with care.",
      "Would you reconsider and add your name once more? In either case I ask you for a few lines about your reasons, since I would like to be fair when I speak with others about your position.",
    ],
    not_on_it: [
      "I ask you to cosponsor {{ measure.citation }} before this Congress ends. If you see a better way to stop the arms race, please tell me about it; I would support any honest effort that you lead.",
      "Please add your name to {{ measure.citation }}. It would show people in our state that you are willing to look for a way out, and it would give your colleagues one more reason to do the same.",
      "Will you sign on to it? I would be grateful for a clear answer, yes or no, and for your reasons. Whatever they are, I would much sooner hear them from you than guess at them from here.",
    ],
    unknown: [
      "If your name is already on it, thank you; if it is not yet, I ask you to add it. Either way, please tell me what else the Senate could do to stop this race.",
      "If you are a cosponsor, I thank you and ask you to speak up for a hearing. If you are not, please join {{ measure.citation }} before this Congress ends and let me know that you have.",
      "Please cosponsor it if you have not. If you have, then thank you, and please ask one more senator to follow your example. I look forward to hearing from your office where you stand.",
    ],
  },
  questions: [
    "Why should the Senate, and not only the House, speak about this?",
    "What would make you feel that the danger has become smaller?",
    "Is there someone whose work or memory made you care about this?",
  ],
  talkingPoints: [
    "H.Res.\u00a0317 in the House urges the United States to halt and reverse the nuclear arms race.",
    "Three treaties that limited weapons or built trust have been left by the United States since 2002.[5]",
    "A senator can introduce a resolution without waiting for the House.",
  ],
  topic: "International Affairs",
};

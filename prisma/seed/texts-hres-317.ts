// One wording a line. Any opening may meet any request: together 60 to 110 words.
import type { AskTexts } from "@/lib/asks/ask";

export const hres317Texts: AskTexts = {
  headline: "Cosponsor H.Res.\u00a0317",
  summary: "Representative McGovern’s call to step back from the brink of nuclear war.",
  subjects: [
    "{{ measure.citation }}: back from the brink",
    "A constituent’s letter on {{ measure.citation }}",
    "Halting the nuclear arms race: {{ measure.citation }}",
  ],
  openings: {
    sponsor: [
      "Thank you for introducing {{ measure.citation }} on {{ standing.since }}. I am your constituent, and it gives me hope that the call for our country to lead away from nuclear war comes from the very person who represents me.",
      "I want to thank you for {{ measure.citation }}. Most of us push the thought of nuclear war aside, because what could one person do? You did something: you asked the House to say that this arms race can be stopped and turned around.",
      "As your constituent I have followed {{ measure.citation }} with gratitude. While one agreement after another is being lost, you put into a resolution what many people here feel, that somebody must lead in the other direction.[5]",
    ],
    cosponsor: [
      "Thank you for cosponsoring {{ measure.citation }} on {{ standing.since }}. I am your constituent, and I believe that no one can win a nuclear war. It is good to know that the person who represents me has signed a call to lead the world away from one.",
      "Your name has stood on {{ measure.citation }} since {{ standing.since }}, and I want to thank you for it. At a time when so many limits on these weapons have fallen away, it takes some resolve to ask for the opposite.[5]",
      "I am writing to thank you. You are a cosponsor of {{ measure.citation }}, in which {{ measure.sponsor }} urges our country to lead the world away from nuclear war. I live in your district, and you speak for me in this.",
    ],
    withdrawn: [
      "You cosponsored {{ measure.citation }}, and later you withdrew. I am your constituent, and the danger that this resolution speaks of has not grown smaller for me in the meantime. I would like to understand what led you to leave it.",
      "The record says that your name was taken off {{ measure.citation }}. I was sorry to see it. With arms control in decline, I had taken comfort in the thought that my own representative was among those who asked for a way back.[5]",
      "I am writing about {{ measure.citation }} by {{ measure.sponsor }}, from which you have withdrawn as a cosponsor. I can imagine several reasons, and I do not want to assume the wrong one, so I am turning to you.",
    ],
    not_on_it: [
      "I am your constituent, and the danger of nuclear war is on my mind. {{ measure.citation }} urges our country to lead the world away from it. As of {{ standing.asOf }} your name was not among the cosponsors, and I would like that to change.",
      "One arms control treaty after another has been given up since 2002.[5] In {{ measure.citation }} {{ measure.sponsor }} asks the United States to halt the race and reverse it. When last checked, on {{ standing.asOf }}, you had not joined.",
      "As of {{ standing.asOf }} you are not on {{ measure.citation }}, the resolution that urges the United States to step back from the brink of nuclear war. I am writing from your district to ask you to think it over.",
    ],
    unknown: [
      "I am your constituent, and I am writing about {{ measure.citation }}, in which {{ measure.sponsor }} urges our country to lead away from nuclear war. I could not check whether you are on it, because no complete list was at hand, and I will not guess.",
      "While agreements on nuclear arms are falling away, {{ measure.citation }} asks the United States to stop the race and turn it around.[5] I do not know whether you have cosponsored it; the list that I could see ends too early to say.",
      "You may already be a cosponsor of {{ measure.citation }}, or you may not; the record that I could get at does not tell. Either way I want you to know that a constituent of yours cares very much about it.",
    ],
  },
  requests: {
    sponsor: [
      "I ask you for one step more: please seek a hearing on {{ measure.citation }} in the Committee on Foreign Affairs or the Committee on Armed Services before this Congress ends, and let those who support it know how we can help.",
      "Would you take one step further and ask a colleague from the other party to join you? A name that nobody expected would tell people that this is about survival, and that it does not belong to one side.",
      "Please speak on the floor of the House about {{ measure.citation }}, and say what a first step could be that our country might take now. People at home need to hear that there is one.",
    ],
    cosponsor: [
      "I ask you for one step more: please ask the committees that hold {{ measure.citation }} to give it a hearing before this Congress ends. You are one of those who can do this, and I cannot.",
      "Would you take one step further and invite a colleague who is not on it to join? Each new name makes it easier to talk about this openly, in Washington and around our kitchen tables.",
      "Please say out loud why you joined, on the floor of the House or at your next meeting in the district. Few people know of {{ measure.citation }}, and your reasons would travel further than my letter.",
    ],
    withdrawn: [
      "I ask you to weigh {{ measure.citation }} again and to return to it if you can. If you cannot, please tell me which part you object to, and how you would lower the danger of nuclear war.",
      "Please consider adding your name once more before this Congress ends. I would also be thankful for a few honest lines about why you left, so that I need not rely on guesses.",
      "Would you reconsider? I ask because people in our district are worried about these weapons, and because we would like to see the person who represents us among those who look for a way out.",
    ],
    not_on_it: [
      "I ask you to cosponsor {{ measure.citation }}. If you agree with its aim and not with every line, I hope that you will join all the same and say so. Please write to me when you have decided.",
      "Please become a cosponsor of {{ measure.citation }} before this Congress ends. And if you will not, I ask you to tell me what you are for: how should this race be stopped, and who should begin?",
      "Will you add your name to it? The people of our district would not be safe from such a war, whatever party they vote for, and I believe that most of them would thank you. I look forward to your answer.",
    ],
    unknown: [
      "If your name is already on it, thank you; if it is not yet, I ask you to add it. And please tell me what you think should be done to bring the danger of nuclear war down.",
      "If you have cosponsored it, I thank you, and I ask you to help bring about a hearing. If you have not, please do so before this Congress ends, and let me know that you did.",
      "Please cosponsor {{ measure.citation }} unless you have done so already. If you have, then I thank you warmly, and my request is another: bring one colleague along. A short answer from your office would mean much to me.",
    ],
  },
  questions: [
    "What went through your mind the last time nuclear weapons were in the news?",
    "Whom do you think of first when you hear “back from the brink”?",
    "What would you tell your representative about this if you had one minute together?",
  ],
  talkingPoints: [
    "H.Res.\u00a0317, introduced by Representative McGovern, urges the United States to halt and reverse the nuclear arms race.",
    "Three treaties that limited weapons or built trust have been left by the United States since 2002.[5]",
    "A resolution of the House is not a law: it says where the House stands.",
  ],
  topic: "International Affairs",
};

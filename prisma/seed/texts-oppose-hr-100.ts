// One wording a line. Any opening may meet any request: together 60 to 110 words. What the bill would do is not told
// here: the record that we have proves its title, its sponsor and its dates, and nothing more.
import type { AskTexts } from "@/lib/asks/ask";

export const opposeHr100Texts: AskTexts = {
  headline: "Oppose H.R.\u00a0100",
  summary: "The Protect the Gig Economy Act of 2025, introduced by Representative Biggs.",
  subjects: [
    "{{ measure.citation }}: please hear from workers first",
    "A constituent’s letter on {{ measure.citation }}",
    "Why I am opposed to {{ measure.citation }}",
  ],
  openings: {
    sponsor: [
      "I am your constituent, and I am writing about {{ measure.citation }}, which you introduced on {{ standing.since }}. I know that you mean to help people in gig work and those who rely on them. I see it differently, and I would like to tell you so directly.",
      "You are the sponsor of {{ measure.citation }}. I am not with you on this bill, but I would rather say that to you than about you. Rules for gig work should start with the people who drive, deliver and clean for a living.",
      "On {{ standing.since }} you introduced {{ measure.citation }}. As a constituent I have thought about it and come out on the other side, because I believe that those who work through an app deserve no less security than anybody else.",
    ],
    cosponsor: [
      "I am your constituent, and I see that you have been a cosponsor of {{ measure.citation }} since {{ standing.since }}. I take it that you had your reasons. I am opposed to this bill, and I ask you to hear mine.",
      "Your name has been on {{ measure.citation }} since {{ standing.since }}. I am writing because I do not agree with it: I believe that people in gig work should have the first word on rules about gig work.",
      "As your constituent I noticed that you cosponsored {{ measure.citation }} on {{ standing.since }}. I want people who find work through an app to be as secure as their neighbors, and I do not think that we should begin with this bill.",
    ],
    withdrawn: [
      "I am your constituent, and I read that you have withdrawn as a cosponsor of {{ measure.citation }}. Thank you. It is not easy to take one’s name off a bill, and I think that you did right.",
      "Thank you for taking your name off {{ measure.citation }}. I am opposed to this bill, and it gives me confidence when somebody in the House is willing to look again and to change course.",
      "The record shows that you once cosponsored {{ measure.citation }} and then withdrew. As a constituent who does not want this bill to pass, I am grateful to you for that second thought.",
    ],
    not_on_it: [
      "I am your constituent, and I am writing about {{ measure.citation }}, the {{ measure.title }}. As of {{ standing.asOf }} you were not among its cosponsors. I thank you for that, because I am opposed to this bill.",
      "Thank you for not having put your name to {{ measure.citation }}, as far as the record showed on {{ standing.asOf }}. I believe that rules for gig work should begin with the people who do it, and so I hope that this bill goes no further.",
      "When the cosponsors of {{ measure.citation }} were last checked, on {{ standing.asOf }}, you were not one of them, and I was glad. I want those who work through an app to have the same security as everyone else.",
    ],
    unknown: [
      "I am your constituent, and I am opposed to {{ measure.citation }}, the {{ measure.title }}. I was not able to check whether you have cosponsored it, and I do not want to guess, so please read this in the way that fits.",
      "I am writing about {{ measure.citation }} by {{ measure.sponsor }}, a bill that I hope will go no further. I could not get a complete list of its cosponsors, and therefore do not know whether your name is there.",
      "People who drive, deliver or clean through an app should come first when rules are made for their work. That is why I am opposed to {{ measure.citation }}. Where you stand on it I could not find out.",
    ],
  },
  requests: {
    sponsor: [
      "I ask you to reconsider {{ measure.citation }}, and to sit down with gig workers in our district before you take it any further. Please let me know whether you would be willing to hold such a meeting.",
      "Please think again about this bill, and leave it where it is until people who live from this work have been heard in public. I would be glad of your answer, and I would come to listen.",
      "Would you reconsider it? If you will not, please write and tell me what the bill gives a person who drives or delivers full time, so that I can weigh your reasons with an open mind.",
    ],
    cosponsor: [
      "I ask you to withdraw as a cosponsor of {{ measure.citation }} and to meet with gig workers in our district first. Please tell me what you decide; I will read your reasons with an open mind.",
      "Please take your name off the bill, at least until those who do this work have been heard. If you would rather keep it there, I would like to know what persuaded you to sign on.",
      "Would you withdraw your name? I ask you to do it for the people in our district who have no paid sick day and no steady week. They ought to be asked before anything is settled.",
    ],
    withdrawn: [
      "I ask you for one thing more: please tell your colleagues why you withdrew, so that they may think again as well, and meet with gig workers in our district about what they would like to see.",
      "Please stay off the bill, and please say in public what made you change your mind. Others who are in doubt may find it easier to do the same when they have heard it from you.",
      "Would you take another step and speak for a hearing at which people in gig work can tell the House how they live? I would be very glad to know your reasons for leaving the bill, too.",
    ],
    not_on_it: [
      "Please stay off it and, should it come to the floor, {% if legislator.title == 'Representative' %}vote no{% else %}speak against it{% endif %}. I would also be thankful if you met with gig workers in our district and told me what you heard from them.",
      "I ask you to {% if legislator.title == 'Representative' %}vote no on{% else %}speak against{% endif %} {{ measure.citation }} if you are given the chance, and not to sign on to it before. Please let me know whether I can count on you in this matter.",
      "Will you {% if legislator.title == 'Representative' %}vote no{% else %}speak up against it{% endif %} if the bill comes before the House? I ask because many in our district live from such work, and none of them should have to learn of new rules after they are made.",
    ],
    unknown: [
      "If you have stayed off it, thank you, and please oppose it should it come to the floor. If your name is on it, I ask you to withdraw it and to meet with gig workers here at home.",
      "If you are not a cosponsor, I thank you and ask you to remain off the bill. If you are one, I ask you to think again and to take your name away. Please tell me which it is.",
      "Please do not support this bill. If you never did, you have my thanks; if you have put your name to it, I ask you to withdraw. Either way I would be glad to have an answer from you.",
    ],
  },
  questions: [
    "Have you worked through an app, or does someone close to you? What was a good week, and what was a bad one?",
    "What would have made that work safer or steadier?",
    "What should your representative know about gig work in your town?",
  ],
  talkingPoints: [
    "H.R.\u00a0100 was introduced by Representative Biggs on January 3, 2025, and referred to the Committee on the Judiciary the same day.[1]",
    "When the record was read on June 1, 2026, nobody had cosponsored it.[1]",
    "The text of a bill is public: anybody can read it and judge for themselves.",
  ],
  topic: "Labor and Employment",
};

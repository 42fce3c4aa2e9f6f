// One wording a line. Any opening may meet any request: together 60 to 110 words.
import type { AskTexts } from "@/lib/asks/ask";

export const hearWorkersTexts: AskTexts = {
  headline: "Say it publicly: hear gig workers first",
  summary: "A promise, on the record, to listen to people in gig work before making rules for it.",
  subjects: [
    "Please hear from gig workers first",
    "A constituent’s request on gig work",
    "Rules for gig work should begin with workers",
  ],
  openings: {
    no_measure: [
      "I am your constituent, and I am writing about people who find their work through an app. They bring us to the doctor and carry our groceries up the stairs, and they seldom have the time to come to a hearing in Washington.",
      "When Congress talks about gig work, I would like it to listen first to those who live from it. I believe that a driver or a cleaner knows things about this work that no expert can know.",
      "As your constituent I care about how people are treated who drive, deliver, clean or give care by the task. Some like the freedom of it, some have no other choice, and most could tell you things worth hearing.",
    ],
  },
  requests: {
    no_measure: [
      "I ask you to say publicly that you will meet with gig workers from our state before you support any new rules for their work, and to tell us afterward what you learned from them.",
      "Please say on the record that people in gig work deserve to be heard before rules about them are made, and please invite some of them to speak with you at home this winter.",
      "Will you make a public promise to listen to gig workers first, and to ask for hearings in which they can speak for themselves? I would be glad to hear from you when you have done so.",
    ],
  },
  questions: [
    "When did someone in gig work last help you, and what do you know about that person’s day?",
    "If you do such work: what would you show your legislators if they rode along for an hour?",
    "What is one thing that would make this work fairer?",
  ],
  talkingPoints: [
    "The record shows who introduced H.R.\u00a0100 and when, and that nobody had cosponsored it by June 1, 2026.[1]",
    "Drivers, couriers, cleaners and caregivers can say best what their work is like.",
    "A hearing in the evening, or by video, is one that people can come to who are paid by the job.",
  ],
  topic: "Labor and Employment",
};

// One wording a line. Any opening may meet any request: together 60 to 110 words.
import type { AskTexts } from "@/lib/asks/ask";

export const sayPubliclyTexts: AskTexts = {
  headline: "Say it publicly: Ukraine at the table",
  summary: "And a word for Russians who oppose the war. No bill needed: one sentence on the record counts.",
  subjects: [
    "Ukraine and its European allies belong at the table",
    "Please speak up: no agreement without Ukraine",
    "A constituent’s request for a public word on peace talks",
  ],
  openings: {
    no_measure: [
      "I am your constituent, and I want the war in Ukraine to end at a negotiating table. By early 2025 the United Nations had counted more than 12,600 civilians killed.[1] An end that is worked out without Ukrainians would not be peace, and it would not last.",
      "Good agreements are prepared long before anyone signs them, as Thomas Pickering wrote in 2023.[2] I am writing to you as a constituent because I want that work done with care, and with those who will have to live with the result in the room.",
      "I think of two groups of people when I think of peace in Ukraine: Ukrainians, who must decide what they can accept, and Russians who have spoken out against the war at great cost.[3] As your constituent I ask you not to forget either of them.",
    ],
  },
  requests: {
    no_measure: [
      "I ask you to say publicly that Ukraine and its European allies must be at the table wherever their security is decided, and to speak up for the Russian anti-war activists who have been silenced. Please send me your words when you have said them.",
      "Please state on the record that nothing about Ukraine should be settled without Ukraine and its European allies. Please say as well that you stand with Russians who oppose this war. One sentence on each would mean a great deal to me.",
      "Would you say, in Congress or at home, that Ukrainians and their European allies belong in the talks, and name the courage of Russians who protest against the war? I would be glad to know where I can read or hear it.",
    ],
  },
  questions: [
    "Do you know someone from Ukraine, Russia or a neighboring country? What have they told you?",
    "When has talking with an opponent worked in your own life, town or workplace?",
    "What would you say to someone who has been punished for speaking against a war?",
  ],
  talkingPoints: [
    "By February 2025 the United Nations had counted more than 12,600 civilians killed in Ukraine in three years.[1]",
    "Thomas Pickering argued in 2023 that talks need preparation long before anyone signs.[2]",
    "Ashley Smith described in 2022 how Russians resisted the war.[3]",
  ],
  topic: "International Affairs",
};

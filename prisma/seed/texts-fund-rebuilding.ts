// One wording a line. Any opening may meet any request: together 60 to 110 words.
import type { AskTexts } from "@/lib/asks/ask";

export const fundRebuildingTexts: AskTexts = {
  headline: "Fund rebuilding and relief, and cancel the debts",
  summary: "A fair American share of international funds, and relief from what Ukraine owes to lenders.",
  subjects: [
    "Rebuilding Ukraine: our share, and debt relief",
    "Please support relief and debt cancellation for Ukraine",
    "A constituent’s letter on rebuilding Ukraine",
  ],
  openings: {
    no_measure: [
      "I am your constituent, and I am writing about what comes after the fighting in Ukraine. Houses, fields and power lines have to be made whole, and mines have to be found one at a time, before millions of people who were driven out can live at home again.",
      "A country cannot rebuild and pay for a war’s debts at once. Yuliya Yurchenko made that case as early as April 2022, arguing that more credit would not help and that what Ukraine owes should be canceled.[4] As your constituent I think that she is right.",
      "By early 2025 the war in Ukraine had killed or injured more than 41,000 civilians, by the count of the United Nations.[1] I am your constituent, and I would like our country to be known for its part in the healing as much as for its part in the war.",
    ],
  },
  requests: {
    no_measure: [
      "I ask you to support a fair American contribution to the international funds that rebuild Ukraine, and to work for the cancellation of its debts to international lenders. Please tell me what you will do about each of the two.",
      "Please speak and work for money to clear mines, repair towns and help farmers plant again. Please also use your voice so that international lenders cancel what Ukraine owes them, because each payment is taken from a school or a clinic.",
      "Will you back both halves of this: our share of the cost of rebuilding, and an end to debts that Ukraine cannot carry? I would also be glad if you spoke for welcoming our share of refugees until they can return.",
    ],
  },
  questions: [
    "Has your town, church, school or family helped people who fled the war? What did you see?",
    "Have you ever had to rebuild something? What helped, and what got in the way?",
    "What would a fair share mean to you?",
  ],
  talkingPoints: [
    "By February 2025 the United Nations had counted more than 12,600 civilians killed in Ukraine in three years.[1]",
    "Money for relief and rebuilding lets families go home, farmers plant, and mines be cleared.",
    "Yuliya Yurchenko argued in 2022 that new credit would not help, and that what the Ukrainian state owes should be written off.[4]",
  ],
  topic: "International Affairs",
};

// How a letter about a measure begins, by the side that it is on and by what the record says of who reads it. One
// wording a line; any of them may meet any request. In English whatever the screen's language: letters go to Washington.
import type { Stance } from "@/lib/asks/ask";
import type { StandingKind } from "@/lib/congress/standing";

type MeasureStanding = Exclude<StandingKind, "no_measure">;

const HERE = "I am your constituent{% if supporter.city %} in {{ supporter.city }}{% endif %}";

/** Openings for each standing on a measure. Those for "unknown" say that the record did not tell. */
export const MEASURE_OPENINGS: Record<Stance, Record<MeasureStanding, string[]>> = {
  support: {
    sponsor: [
      `${HERE}, and I am writing to thank you for introducing {{ measure.citation }} on {{ standing.since }}. I support it, and I am glad that it comes from somebody who represents me.`,
      "Thank you for {{ measure.citation }}, which you introduced on {{ standing.since }}. I want you to know that people at home have noticed, and that I am one of them.",
    ],
    cosponsor: [
      `${HERE}, and I am writing to thank you for cosponsoring {{ measure.citation }} since {{ standing.since }}. I support it, and it matters to me that your name is there.`,
      "Your name has been on {{ measure.citation }} since {{ standing.since }}. I support this measure, and I would like to thank you for standing behind it.",
    ],
    withdrawn: [
      `${HERE}, and I read that you withdrew as a cosponsor of {{ measure.citation }} on {{ standing.since }}. I support this measure, and I would like to understand what made you change your mind.`,
      "The record shows that you were a cosponsor of {{ measure.citation }} and withdrew on {{ standing.since }}. I am writing because I support it and hope that this is not your last word.",
    ],
    not_on_it: [
      `${HERE}, and I am writing in support of {{ measure.citation }}, which {{ measure.sponsor }} introduced. As of {{ standing.asOf }} you were not among its cosponsors.`,
      "I support {{ measure.citation }}, and I would like you to support it, too. When its cosponsors were last checked, on {{ standing.asOf }}, your name was not on the list.",
    ],
    unknown: [
      `${HERE}, and I am writing in support of {{ measure.citation }}, which {{ measure.sponsor }} introduced. I could not find out for certain whether you have put your name to it, and I do not want to guess.`,
      "I support {{ measure.citation }}. Whether you are one of its cosponsors I was not able to tell from the record that I saw, so please read this letter in the way that fits.",
    ],
  },
  oppose: {
    sponsor: [
      `${HERE}, and I am writing about {{ measure.citation }}, which you introduced on {{ standing.since }}. I know that you have your reasons. I see it differently, and I would rather say that to you than about you.`,
      "On {{ standing.since }} you introduced {{ measure.citation }}. I have thought about it and come out on the other side, and I hope that you will hear me out.",
    ],
    cosponsor: [
      `${HERE}, and I see that you have been a cosponsor of {{ measure.citation }} since {{ standing.since }}. I take it that you had your reasons. I am opposed to this measure, and I ask you to hear mine.`,
      "Your name has been on {{ measure.citation }} since {{ standing.since }}. I am writing because I do not agree with this measure and would like you to know why.",
    ],
    withdrawn: [
      `${HERE}, and I read that you withdrew as a cosponsor of {{ measure.citation }} on {{ standing.since }}. Thank you. It is not easy to take back one’s name, and I think that you did right.`,
      "Thank you for taking your name off {{ measure.citation }} on {{ standing.since }}. I am opposed to this measure, and it gives me confidence that you were willing to look at it again.",
    ],
    not_on_it: [
      `${HERE}, and I am writing because I am opposed to {{ measure.citation }}. As of {{ standing.asOf }} you were not among its cosponsors. I thank you for that.`,
      "I am opposed to {{ measure.citation }}. When its cosponsors were last checked, on {{ standing.asOf }}, you were not one of them, and I was glad of it.",
    ],
    unknown: [
      `${HERE}, and I am writing because I am opposed to {{ measure.citation }}, which {{ measure.sponsor }} introduced. I could not find out for certain whether you have put your name to it, and I do not want to guess.`,
      "I am opposed to {{ measure.citation }}. Whether you are one of its cosponsors I was not able to tell from the record that I saw, so please read this letter in the way that fits.",
    ],
  },
};

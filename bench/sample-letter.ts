import { evidenceOf } from "@/lib/congress/standing";
import type { ComposeInput } from "@/lib/letters/letter";

/** A letter of usual length to a cosponsor; `index` makes seed, name, town and own words another supporter's. */
export function sampleInput(index: number): ComposeInput {
  const url = "https://www.congress.gov/";
  const measure = {
    id: "119-SRES-61",
    congress: 119,
    type: "SRES" as const,
    number: 61,
    title: "A resolution urging the continuation of limits",
    sponsorBioguide: "M000133",
    sponsorName: "Edward J. Markey",
    introducedOn: "2025-02-05",
    latestActionOn: "2025-02-05",
    latestAction: "Referred to committee",
    cosponsorsAsOf: "2026-06-01",
    cosponsorsComplete: true,
    sourceName: "Congress.gov",
    url,
    disputed: [],
    policyArea: null,
    cosponsors: [],
  };
  const opening =
    "Thank you for adding your name to {{ measure.citation }} on {{ standing.since }}. With the last treaty between the two largest arsenals running out, your voice for keeping limits matters to me{% if supporter.city %} in {{ supporter.city }}{% endif %}.[5]";
  const request =
    "I ask you for one step more, {{ legislator.title }} {{ legislator.lastName }}: please urge the Committee on Foreign Relations to give {{ measure.citation }} a hearing before the session ends.[2]";
  const four = (text: string) =>
    ["", " I thank you.", " It matters here.", " Please write back."].map((end) => text + end);
  return {
    ask: {
      measure,
      version: {
        texts: {
          headline: "Cosponsor it",
          summary: "A resolution.",
          subjects: ["Thank you for {{ measure.citation }}", "{{ measure.citation }} and a hearing"],
          openings: { cosponsor: four(opening), unknown: four("I write about limits.") },
          requests: { cosponsor: four(request), unknown: four("Please support limits.") },
          questions: ["Why does this matter to you?"],
          talkingPoints: [],
          topic: null,
        },
      },
    },
    campaignTitle: "Negotiation Now",
    sources: [
      { number: 2, text: "Congressional Record, introduced July 2025.", url },
      { number: 5, text: "A report on the state of arms control, November 2, 2021.", url: null },
    ],
    legislator: {
      bioguide: "W000817",
      name: "Elizabeth Warren",
      first: "Elizabeth",
      last: "Warren",
      title: "Senator",
      chamber: "senate",
      party: "Independent",
      seatId: "MA-S1",
      termStart: "2025-01-03",
      termEnd: "2031-01-03",
      washingtonOffice: "311 Hart Senate Office Building",
      phone: null,
      url: null,
      form: null,
      offices: [],
    },
    seat: { id: "MA-S1", congress: 119, chamber: "senate", state: "MA", district: null, holder: "W000817" },
    standing: {
      kind: "cosponsor",
      since: "2025-12-09",
      evidence: evidenceOf(measure, new Date("2026-06-02T12:00:00Z")),
    },
    signer: {
      fullName: `Alma Reyes ${index}`,
      street: `${index} Elm Street`,
      city: `Northampton ${index}`,
      state: "MA",
      zip: "01060",
    },
    ownWords: `I teach eighth-grade history, room ${index}. This fall a student asked me what would replace the last treaty, and I had no answer for her. I would like to have one by spring.`,
    edits: { ownWords: null, opening: null, request: null, subject: null },
    seed: index,
    today: "2026-11-22",
  };
}

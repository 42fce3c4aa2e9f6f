import type { Ask } from "@/lib/asks/ask";
import { everyoneIn } from "@/lib/asks/audience";
import type { Measure } from "@/lib/congress/measure";
import { type Evidence, evidenceOf, type Standing } from "@/lib/congress/standing";
import type { Legislator, LegislatorTitle, Seat } from "@/lib/legislators/legislator";
import type { ComposeInput } from "@/lib/letters/letter";

/** A senator's letter about a resolution, whole and without fault; each test changes what it is about. */

export const measure: Measure = {
  id: "119-SRES-61",
  congress: 119,
  type: "SRES",
  number: 61,
  title: "A resolution on limits",
  sponsorBioguide: "M000133",
  sponsorName: "Edward J. Markey",
  introducedOn: "2025-02-05",
  latestActionOn: "2025-02-05",
  latestAction: "Referred to committee",
  cosponsorsAsOf: "2026-06-01",
  cosponsorsComplete: true,
  sourceName: "Congress.gov",
  url: "https://www.congress.gov/",
  disputed: [],
  policyArea: null,
  cosponsors: [],
};

const evidence: Evidence = evidenceOf(measure, new Date("2026-06-03T12:00:00Z"));

export const standings: Record<Standing["kind"], Standing> = {
  sponsor: { kind: "sponsor", on: "2025-02-05", evidence },
  cosponsor: { kind: "cosponsor", since: "2025-12-09", evidence },
  withdrawn: { kind: "withdrawn", on: "2026-03-02", evidence },
  not_on_it: { kind: "not_on_it", evidence },
  unknown: { kind: "unknown", doubt: "incomplete", evidence: { ...evidence, complete: false } },
  no_measure: { kind: "no_measure" },
};

export const ask: Ask = {
  organizationId: "org",
  id: "ask",
  campaignId: "campaign",
  slug: "cosponsor",
  verb: "cosponsor",
  stance: "support",
  audience: everyoneIn("both"),
  measureId: measure.id,
  measure,
  version: {
    id: "version",
    number: 1,
    createdAt: new Date(0),
    reason: "first",
    texts: {
      headline: "Cosponsor it",
      summary: "A resolution.",
      subjects: ["{{ measure.citation }}", "About {{ measure.citation }}"],
      openings: {
        sponsor: ["Thank you for introducing {{ measure.citation }} on {{ standing.since }}.[5]"],
        cosponsor: ["Thank you for joining {{ measure.citation }} on {{ standing.since }}.[5]"],
        withdrawn: ["You left {{ measure.citation }} on {{ standing.since }}."],
        not_on_it: ["As of {{ standing.asOf }} you are not on {{ measure.citation }}.[2][5]"],
        unknown: ["I write{% if supporter.city %} from {{ supporter.city }}{% endif %} about limits.[5]"],
      },
      requests: {
        sponsor: ["Please ask for a hearing, {{ legislator.title }} {{ legislator.lastName }}."],
        cosponsor: ["Please ask for a hearing.[2]"],
        not_on_it: ["Please cosponsor {{ measure.sponsor }}’s resolution in the {{ legislator.chamber }}.[2]"],
        unknown: ["Please support limits.[2][5]"],
      },
      questions: ["Why does this matter to you?"],
      talkingPoints: [],
      topic: null,
    },
  },
};

export function legislatorWith(title: LegislatorTitle): Legislator {
  return {
    bioguide: "W000817",
    name: "Elizabeth Warren",
    first: "Elizabeth",
    last: "Warren",
    title,
    chamber: title === "Senator" ? "senate" : "house",
    party: "Independent",
    seatId: "MA-S1",
    termStart: "2025-01-03",
    termEnd: "2031-01-03",
    washingtonOffice: null,
    phone: null,
    url: null,
    form: null,
    offices: [],
  };
}

export function seatOf(legislator: Legislator): Seat {
  const { seatId, chamber, bioguide } = legislator;
  return {
    id: seatId,
    congress: 119,
    chamber: chamber === "house" ? "house" : "senate",
    state: "MA",
    district: chamber === "house" ? 0 : null,
    holder: bioguide,
  };
}

const senator = legislatorWith("Senator");

export const input: ComposeInput = {
  ask,
  campaignTitle: "Negotiation Now",
  sources: [
    { number: 2, text: "Second source.", url: "https://example.org/2" },
    { number: 5, text: "Fifth source.", url: null },
  ],
  legislator: senator,
  seat: seatOf(senator),
  standing: standings.cosponsor,
  signer: { fullName: "Alma Reyes", street: "12 Elm Street", city: "Northampton", state: "MA", zip: "01060" },
  ownWords: "I teach eighth-grade history.",
  edits: { ownWords: null, opening: null, request: null, subject: null },
  seed: 1,
  today: "2026-11-22",
};

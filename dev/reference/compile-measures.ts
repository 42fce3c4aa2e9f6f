import { z } from "zod";
import type { Measure } from "@/lib/congress/measure";

const bills = z.array(
  z.object({
    congress: z.number(),
    type: z.enum(["HR", "S", "HJRES", "SJRES", "HCONRES", "SCONRES", "HRES", "SRES"]),
    number: z.number(),
    title: z.string().min(1),
    sponsor: z.object({ bioguide: z.string(), name: z.string() }),
    introduced: z.iso.date(),
    latest_action: z.object({ date: z.iso.date(), text: z.string() }),
    cosponsors_as_of: z.iso.date(),
    cosponsors_complete_as_of: z.boolean(),
    cosponsors: z.array(
      z.object({
        bioguide: z.string(),
        date: z.iso.date(),
        original: z.boolean(),
        withdrawn: z.iso.date().nullable().default(null),
      }),
    ),
    url: z.url(),
    policy_area: z.string().nullable().default(null),
  }),
);

/**
 * Measures with their cosponsors. A list that is not whole keeps that mark: it was read from the text as introduced, so
 * it proves the original cosponsors and nothing about anyone else.
 */
export const compileMeasures = (body: unknown): Measure[] =>
  bills.parse(body).map((bill) => ({
    id: `${bill.congress}-${bill.type}-${bill.number}`,
    congress: bill.congress,
    type: bill.type,
    number: bill.number,
    title: bill.title,
    sponsorBioguide: bill.sponsor.bioguide,
    sponsorName: bill.sponsor.name,
    introducedOn: bill.introduced,
    latestActionOn: bill.latest_action.date,
    latestAction: bill.latest_action.text,
    cosponsorsAsOf: bill.cosponsors_as_of,
    cosponsorsComplete: bill.cosponsors_complete_as_of,
    sourceName: bill.cosponsors_complete_as_of ? "Congress.gov" : "Congress.gov, text as introduced",
    disputed: [],
    policyArea: bill.policy_area,
    url: bill.url,
    cosponsors: bill.cosponsors.map(({ bioguide, date, original, withdrawn }) => ({
      bioguide,
      since: date,
      original,
      withdrawnOn: withdrawn,
      missingSince: null,
    })),
  }));

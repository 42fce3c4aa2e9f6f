// The brief of the second demonstration campaign, which opposes a measure. It tells of the bill only what the record
// proves, and calls the organization's reasons its view.
import type { Brief } from "@/lib/campaigns/campaign";

export const gigWorkBrief: Brief = {
  lede: "People who drive, deliver or clean through an app deserve rules that are made with them. We ask the House to leave H.R.\u00a0100 where it is and to hear from workers first.",
  body: `## What the record says

H.R.\u00a0100, the Protect the Gig Economy Act of 2025, was introduced on January 3, 2025 by Representative Andy Biggs of Arizona. On the same day it was referred to the House Committee on the Judiciary.[1]

When the record was read on June 1, 2026, the list of its cosponsors was empty.[1] The title, the sponsor and these dates are all that we state as fact about the bill. Please read its text, and judge for yourself.

## Why we oppose it

This is our view. We believe that work found through an app is work like any other, and that those who do it should be as secure as their neighbors: in what they earn, when they are ill, and when they are hurt on the job.

We believe that Congress should begin with what these workers need, and we do not trust that it would by way of this bill. Others see it differently. They can write to the same people, and so can you, in your own words.

## What should come first

Before any rule is written, drivers, couriers, cleaners and caregivers should be heard, in public and at hours when they can come. We ask members of both chambers to promise that they will listen first.`,
  corrections: [],
  sources: [
    {
      number: 1,
      text: "Congress.gov, H.R.\u00a0100, Protect the Gig Economy Act of 2025, 119th Congress; record read on June 1, 2026.",
      url: "https://www.congress.gov/bill/119th-congress/house-bill/100",
    },
  ],
};

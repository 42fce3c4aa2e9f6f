// People for whom a text that was written with one of them in mind can go wrong.
import type { Legislator, LegislatorTitle } from "@/lib/legislators/legislator";
import { PRESIDENT } from "@/lib/legislators/president";
import type { Signer } from "@/lib/letters/letter";

/** Who would read a letter; named in messages/en/asks.json under `check.reader`. */
export type Reader = {
  reader: "senator" | "representative" | "delegate" | "one_name_senator" | "one_name_representative" | "president";
  legislator: Legislator;
};

const member = (title: LegislatorTitle, seatId: string, name: string, last: string): Legislator => ({
  ...PRESIDENT,
  bioguide: "Z000000",
  name,
  first: name.replace(last, "").trim(),
  last,
  title,
  chamber: title === "Senator" ? "senate" : "house",
  party: "Independent",
  seatId,
  phone: null,
  url: null,
  form: null,
});

export const READERS: readonly Reader[] = [
  { reader: "senator", legislator: member("Senator", "OH-S1", "Ada Adams", "Adams") },
  { reader: "representative", legislator: member("Representative", "OH-1", "Ada Adams", "Adams") },
  { reader: "delegate", legislator: member("Delegate", "DC-0", "Ada Adams", "Adams") },
  { reader: "one_name_senator", legislator: member("Senator", "OH-S3", "Ada", "") },
  { reader: "one_name_representative", legislator: member("Representative", "OH-2", "Ada", "") },
  { reader: "president", legislator: PRESIDENT },
];

/** Who would sign it; named in messages/en/asks.json under `check.signedBy`. */
export const SIGNERS: readonly { signedBy: "with_town" | "without_town"; signer: Signer }[] = [
  {
    signedBy: "with_town",
    signer: { fullName: "Alma Reyes", street: "12 Elm Street", city: "Akron", state: "OH", zip: "44301" },
  },
  {
    signedBy: "without_town",
    signer: { fullName: "Alma Reyes", street: null, city: null, state: null, zip: null },
  },
];

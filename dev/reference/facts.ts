// What the readers of the two sources (a folder, the upstream addresses) hand to the compilers: one shape for both.
import type { ContactFormFacts } from "@/dev/reference/compile-contact-forms";
import type { MeasureFacts } from "@/dev/reference/compile-measures";
import type { Ring } from "@/lib/districts/outlines";

export type OfficeFacts = {
  address: string | null;
  suite: string | null;
  building: string | null;
  city: string;
  state: string;
  zip: string | null;
  phone: string | null;
  latitude: number | null;
  longitude: number | null;
};

export type MemberFacts = {
  bioguide: string;
  name: string | null;
  first: string;
  last: string;
  suffix: string | null;
  chamber: "senate" | "house";
  state: string;
  /** House: 0 for at large; Senate: null */
  district: number | null;
  senateClass: number | null;
  party: string;
  termStart: string;
  termEnd: string;
  washingtonOffice: string | null;
  phone: string | null;
  url: string | null;
  form: { url: string; guessed: boolean; captcha: boolean | null } | null;
  offices: OfficeFacts[];
};

export type CommitteeFacts = {
  id: string;
  name: string;
  chamber: "senate" | "house" | "joint";
  parent: string | null;
  members: { bioguide: string; party: "majority" | "minority"; rank: number | null; title: string | null }[];
};

export type Sourced<T> = { source: string; asOf: string; facts: T };

export type Facts = {
  /** `vacant`: the seats that the source itself lists as vacant, null when it lists none */
  members: Sourced<{ members: MemberFacts[]; vacant: string[] | null }>;
  /** ZIP code -> ids of House seats */
  zips: Sourced<Map<string, string[]>>;
  /** null when the source has none: the present table stays */
  committees: Sourced<CommitteeFacts[]> | null;
  /** null when the source has none: the present table stays */
  contactForms: Sourced<ContactFormFacts> | null;
  /** null when the source has none: the present table stays */
  measures: MeasureFacts | null;
  /** id of a House seat -> the rings around its district; null when the source has none: the present table stays */
  outlines: { source: string; congress: number; facts: Map<string, Ring[]> } | null;
};

/** A reason to leave the tables as they are, in a sentence for whoever runs the update. */
export class UpdateRefused extends Error {}

import type { IsoDate, MeasureKey } from "@/lib/congress/measure";

/** Whom the chambers' staff ask about a delivery: us, by the name on the application to send. */
export type CwcAgent = {
  /** exactly as on the application */
  name: string;
  /** where the chambers' acknowledgements go */
  acknowledgementEmail: string;
  contactName: string;
  contactEmail: string;
  /** "202-555-0100", as every telephone number here */
  contactPhone: string;
};

/** On whose campaign the constituent writes. */
export type CwcOrganization = {
  name: string;
  contact: { name: string | null; email: string | null; phone: string | null } | null;
  about: string | null;
};

/** Who writes. */
export type CwcConstituent = {
  /** "Ms.": each chamber has its own list (lib/delivery/channels/cwc/limits.ts) */
  prefix: string;
  firstName: string;
  middleName: string | null;
  lastName: string;
  suffix: string | null;
  title: string | null;
  organization: string | null;
  /** one to three lines */
  street: readonly string[];
  city: string;
  /** of the address, "AS" for American Samoa */
  state: string;
  zip: string;
  phone: string | null;
  email: string;
  addressValidated: boolean | null;
  emailValidated: boolean | null;
};

/**
 * One letter as the congressional web service takes it ("Communicating With Congress", CWC 2.0; the Senate's is called
 * SCWC). Name and address stand in their own fields and never in the two bodies, by which offices group letters.
 */
export type CwcMessage = {
  /** minted once for a letter and an environment, the same at each try: lib/delivery/channels/cwc/message-ids.ts */
  deliveryId: string;
  /** the day of the try, in Washington */
  date: IsoDate;
  agent: CwcAgent;
  organization: CwcOrganization | null;
  campaignId: string;
  /** "HMA02": lib/delivery/channels/cwc/office-code.ts */
  office: string;
  responseRequested: boolean;
  newsletterOptIn: boolean;
  constituent: CwcConstituent;
  subject: string;
  /** of lib/asks/topics.ts; one or more */
  topics: readonly string[];
  bills: readonly MeasureKey[];
  /** for or against the bills; asked for as soon as there is one */
  position: "pro" | "con" | null;
  /** the campaign's unedited text */
  organizationStatement: string | null;
  /** what the constituent wrote or edited */
  ownWords: string | null;
  /** a web address */
  moreInfo: string | null;
};

// What the congressional web service takes in a field, version 2.0. No official document is public: compiled 2026-11-22 from
// two open clients of it (github.com/EFForg/congress_forms lib/cwc, 2025-06; github.com/javabu1502/constituent src/lib/cwc,
// 2026-09). To be read anew against the chambers' own papers once a key is granted.
import { TOPICS } from "@/lib/asks/topics";
import type { Chamber } from "@/lib/congress/measure";

/** What one field takes: lengths in characters (an emoji is one), a form, or a list. */
export type FieldRule = {
  required?: true;
  min?: number;
  max?: number;
  form?: RegExp;
  list?: readonly string[];
};

const PREFIXES: Record<Chamber, readonly string[]> = {
  // These five exactly; there is no "Mx.".
  senate: ["Mr.", "Mrs.", "Miss", "Ms.", "Dr."],
  // The historical list. In 2021 the House took "Mx." too, so it may not check; what is listed is sure to pass.
  house: [
    ...["Mr.", "Mrs.", "Ms.", "Mr. and Mrs.", "Miss", "Dr.", "Dr. and Mrs.", "Dr. and Mr."],
    ...["Admiral", "Captain", "Chief Master Sergeant", "Colonel", "Commander", "Corporal", "Father", "Lieutenant"],
    ...[
      "Lieutenant Colonel",
      "Master Sergeant",
      "Reverend",
      "Sergeant",
      "Second Lieutenant",
      "Sergeant Major",
      "Sister",
    ],
    "Technical Sergeant",
  ],
};

/** The forms of address that a chamber takes. */
export const prefixesOf = (chamber: Chamber): readonly string[] => PREFIXES[chamber];

const STATES = (
  "AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY " +
  "OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY"
).split(" ");

const EMAIL = /^[^@\s]+@[^.@\s]+\.[^@\s]+$/;
const PHONE = /^\d{3}-\d{3}-\d{4}$/;
const URL_FORM = /^https?:\/\/\S+$/;
const BODY = { min: 6, max: 10_000 };

const OFFICES: Record<Chamber, RegExp> = { house: /^H[A-Z]{2}\d{2}$/, senate: /^S[A-Z]{2}0[1-3]$/ };

/** The rules of a chamber's fields, by the name of the element that holds them. An element without a rule takes anything. */
export const rulesOf = (chamber: Chamber): Record<string, FieldRule> => ({
  DeliveryId: { required: true, form: /^[a-zA-Z0-9]{32}$/ },
  DeliveryDate: { required: true, form: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/ },
  DeliveryAgent: { required: true },
  DeliveryAgentAckEmailAddress: { required: true, form: EMAIL },
  DeliveryAgentContactName: { required: true, min: 6 },
  DeliveryAgentContactEmail: { required: true, form: EMAIL },
  DeliveryAgentContactPhone: { required: true, form: PHONE },
  Organization: { min: 3 },
  OrganizationContactName: { min: 2 },
  OrganizationContactEmail: { form: EMAIL },
  OrganizationContactPhone: { form: PHONE },
  OrganizationAbout: { min: 6, max: 500 },
  CampaignId: { required: true },
  MemberOffice: { required: true, form: OFFICES[chamber] },
  Prefix: { required: true, list: PREFIXES[chamber] },
  FirstName: { required: true },
  LastName: { required: true },
  Address1: { required: true, min: 3 },
  City: { required: true, min: 3 },
  StateAbbreviation: { required: true, list: STATES },
  Zip: { required: true, form: /^\d{5}(-\d{4})?$/ },
  Phone: { form: PHONE },
  Email: { required: true, form: EMAIL },
  Subject: { required: true, min: 6, max: 500 },
  LibraryOfCongressTopic: { required: true, list: TOPICS },
  OrganizationStatement: BODY,
  ConstituentMessage: BODY,
  MoreInfo: { form: URL_FORM },
});

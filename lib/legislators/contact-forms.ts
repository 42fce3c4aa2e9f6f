// The senators' own contact forms, in memory, read once from the compiled table: where each is, what it wants to know and
// which topics it lists.
import type { IsoDate } from "@/lib/congress/measure";
import table from "@/lib/legislators/contact-forms.table.json";
import type { Legislator } from "@/lib/legislators/legislator";

/** What a form can ask for, whatever the office calls the field. */
export const FORM_FIELDS = [
  "prefix",
  "first_name",
  "last_name",
  "street",
  "street_2",
  "city",
  "state",
  "zip",
  "phone",
  "email",
  "topic",
  "subject",
  "message",
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

export type ContactForm = {
  bioguide: string;
  url: string;
  /** it asks to show that one is human; false where the source saw no such thing */
  captcha: boolean;
  /** characters that the message's field takes; null when the source does not say */
  limit: number | null;
  /** what it wants to have filled in, and what it leaves to the writer */
  required: readonly FormField[];
  optional: readonly FormField[];
  /** as the form lists them; empty when it lists none */
  topics: readonly string[];
  /** when somebody last wrote down how the form is */
  recordedOn: IsoDate;
};

/** The compiled table: as a form, with its fields in one text. */
export type ContactFormTable = {
  source: string;
  asOf: IsoDate;
  forms: (Omit<ContactForm, "required" | "optional"> & { required: string; optional: string })[];
};

const fields = (text: string): FormField[] => {
  const words = text.split(" ");
  return FORM_FIELDS.filter((field) => words.includes(field));
};

let loaded: Map<string, ContactForm> | undefined;

/** A legislator's form by the bioguide id; null when the table has none, as for everybody in the House. */
export function findContactForm(bioguide: string): ContactForm | null {
  loaded ??= new Map(
    (table as ContactFormTable).forms.map((row) => [
      row.bioguide,
      { ...row, required: fields(row.required), optional: fields(row.optional) },
    ]),
  );
  return loaded.get(bioguide) ?? null;
}

/**
 * Where a legislator's form is: as those who keep up the forms write it down, else as the list of members has it. The
 * forms' own record comes first because it is tried by filling the forms in. Null when neither knows one.
 */
export const contactFormUrl = (legislator: Pick<Legislator, "bioguide" | "form">): string | null =>
  findContactForm(legislator.bioguide)?.url ?? legislator.form?.url ?? null;

/** Where the table comes from and of which day it is. */
export const contactFormTableFacts = (): { source: string; asOf: IsoDate } => {
  const { source, asOf } = table;
  return { source, asOf };
};

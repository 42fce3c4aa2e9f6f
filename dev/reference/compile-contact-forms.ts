// The senators' contact forms, from the file that was gathered out of unitedstates/contact-congress (CC0).
import { z } from "zod";
import { type Facts, UpdateRefused } from "@/dev/reference/facts";
import type { ContactFormTable, FormField } from "@/lib/legislators/contact-forms";
import { FORM_FIELDS } from "@/lib/legislators/contact-forms";
import type { LegislatorTable } from "@/lib/legislators/directory";

/** By bioguide id. `max_length` is what the message's field takes; of today's forms the source states none. */
export const contactFormFile = z.record(
  z.string(),
  z.object({
    chamber: z.enum(["sen", "rep"]),
    form_url: z.url(),
    captcha: z.string().nullable().default(null),
    max_length: z.number().int().positive().nullable().default(null),
    fields: z.array(z.string()),
    required: z.array(z.string()),
    topics: z.array(z.string()).default([]),
    last_changed: z.iso.date(),
  }),
);

export type ContactFormFacts = z.infer<typeof contactFormFile>;

// The names that the source gives to what a form asks for.
const FIELD_OF: Record<string, FormField> = {
  $NAME_PREFIX: "prefix",
  $NAME_FIRST: "first_name",
  $NAME_LAST: "last_name",
  $ADDRESS_STREET: "street",
  $ADDRESS_STREET_2: "street_2",
  $ADDRESS_CITY: "city",
  $ADDRESS_STATE: "state",
  $ADDRESS_STATE_FULL: "state",
  $ADDRESS_STATE_POSTAL_ABBREV: "state",
  $ADDRESS_ZIP5: "zip",
  $PHONE: "phone",
  $PHONE_PARENTHESES: "phone",
  $EMAIL: "email",
  $TOPIC: "topic",
  $SUBJECT: "subject",
  $MESSAGE: "message",
};

// All but a few senators have a form on record. A file with far fewer was cut off on the way.
const FEWEST_FORMS = 80;
const OFFICIAL = /^https:\/\/[a-z0-9.-]+\.(?:senate|house)\.gov\//;
// What a list says before anything is chosen.
const NOT_A_TOPIC = /^(?:[-–—.\s]*|null|[-–—\s]*(?:please )?(?:select|choose)\b.*)$/i;
// "AGR", "SM.BUS": what the form sends, not what it shows.
const CODE = /^[A-Z.]{2,6}$/;

/**
 * Contact forms -> the table. Somebody who is no member of Congress (any more) is left out with a note. Refuses a file that
 * was cut off, a form that is on no site of Congress, and a field that we do not know.
 */
export function compileContactForms(
  { source, asOf, facts }: NonNullable<Facts["contactForms"]>,
  { legislators }: LegislatorTable,
): { table: ContactFormTable; notes: string[] } {
  const members = new Set(legislators.map(({ bioguide }) => bioguide));
  const notes: string[] = [];
  const topicsOf = (bioguide: string, listed: readonly string[]): string[] => {
    const topics = [...new Set(listed.map(topicOf))].filter((topic) => !NOT_A_TOPIC.test(topic));
    if (topics.filter((topic) => CODE.test(topic)).length * 2 <= topics.length) return topics;
    notes.push(`${bioguide}: topics left out, the source has codes in their place`);
    return [];
  };
  const rows = Object.entries(facts);
  if (rows.length < FEWEST_FORMS) throw new UpdateRefused(`only ${rows.length} contact forms are listed`);
  const forms = rows
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([bioguide, form]) => {
      if (!members.has(bioguide)) {
        notes.push(`${bioguide}: contact form left out, who is not on the list of members`);
        return [];
      }
      const url = form.form_url.replace(/^http:/, "https:");
      if (url !== form.form_url) notes.push(`${bioguide}: contact form opened by https`);
      if (!OFFICIAL.test(url)) throw new UpdateRefused(`the contact form of ${bioguide} is on no site of Congress`);
      const fieldsOf = (names: readonly string[]): FormField[] => names.map((name) => fieldOf(bioguide, name));
      const required = new Set(fieldsOf(form.required));
      const asked = new Set(fieldsOf(form.fields));
      if (!asked.has("message")) throw new UpdateRefused(`the contact form of ${bioguide} takes no message`);
      return [
        {
          bioguide,
          url,
          captcha: form.captcha !== null,
          limit: form.max_length,
          required: FORM_FIELDS.filter((field) => required.has(field)).join(" "),
          optional: FORM_FIELDS.filter((field) => asked.has(field) && !required.has(field)).join(" "),
          topics: topicsOf(bioguide, form.topics),
          recordedOn: form.last_changed,
        },
      ];
    });
  return { table: { source, asOf, forms }, notes };
}

/** The source has some lists as they stand in the page's HTML. */
const topicOf = (topic: string): string =>
  topic.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replace(/\s+/g, " ").trim();

function fieldOf(bioguide: string, name: string): FormField {
  const field = FIELD_OF[name];
  if (!field) throw new UpdateRefused(`the contact form of ${bioguide} asks for ${name}, which we do not know`);
  return field;
}

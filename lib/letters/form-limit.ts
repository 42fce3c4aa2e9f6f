// How much an office's own form takes, as far as anybody knows.
import { findContactForm } from "@/lib/legislators/contact-forms";
import type { Legislator } from "@/lib/legislators/legislator";
import { isPresident } from "@/lib/legislators/president";

/** Characters that a contact form takes when the office states no limit of its own: the commonest limit on them. */
export const FORM_LIMIT_CHARACTERS = 10_000;
/** The White House states no limit for its form; others report 2,500 to 4,000 characters, unconfirmed, so the least counts. */
export const WHITE_HOUSE_FORM_CHARACTERS = 2_500;

/** How much a form takes. `stated`: its own source says so; else it is what such forms commonly take. */
export type FormLimit = { characters: number; stated: boolean };

/** The limit to fit a letter to; `form` is null where no record describes the form. */
export function formLimit(form: { limit: number | null } | null, toPresident: boolean): FormLimit {
  if (form?.limit) return { characters: form.limit, stated: true };
  return { characters: toPresident ? WHITE_HOUSE_FORM_CHARACTERS : FORM_LIMIT_CHARACTERS, stated: false };
}

/** The limit of a legislator's own form. */
export const formLimitOf = (legislator: Pick<Legislator, "bioguide" | "chamber">): FormLimit =>
  formLimit(findContactForm(legislator.bioguide), isPresident(legislator));

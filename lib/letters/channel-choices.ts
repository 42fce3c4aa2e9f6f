// Gathers what decides on a letter's way: what is known of its office, of itself, of this site and of its campaign.
import type { ChannelRules } from "@/lib/campaigns/channel-rules";
import { findContactForm } from "@/lib/legislators/contact-forms";
import type { Legislator } from "@/lib/legislators/legislator";
import type { NearestOffice } from "@/lib/legislators/nearest-office";
import { isPresident } from "@/lib/legislators/president";
import { type ChannelChoice, chooseChannel, type OfficeFacts } from "@/lib/letters/choose-channel";
import { formLimitOf } from "@/lib/letters/form-limit";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import { asPlainText } from "@/lib/letters/letter-text";
import { type DeliveryMode, officeEmail } from "@/lib/letters/office-email";
import { estimatePages, MAX_PRINTED_PAGES } from "@/lib/letters/page-estimate";
import type { Ways } from "@/lib/letters/ways";

/** A letter as far as its way hangs on it. */
export type LetterToGo = {
  legislator: Legislator;
  seatId: string;
  composed: ComposedLetter;
  /** the writer gave street, town, state and ZIP code */
  hasAddress: boolean;
  postOffice: NearestOffice | null;
};

/** What this site has set up, and what the campaign wants. */
export type SiteFacts = { ways: Ways; mode: DeliveryMode; rules: ChannelRules };

/** The ways that a letter can take now, best first, and those that it cannot, each with why. */
export function channelChoices(letter: LetterToGo, { ways, mode, rules }: SiteFacts): ChannelChoice[] {
  const { legislator, seatId, composed, hasAddress, postOffice } = letter;
  const office: OfficeFacts = {
    isPresident: isPresident(legislator),
    cwc: ways.systemOf(seatId),
    email: mailFact(legislator, { ways, mode }),
    form: formFacts(legislator),
    postOffice: postOffice && { city: postOffice.office.city, reason: postOffice.reason },
  };
  const fitsForm = asPlainText(composed).length <= formLimitOf(legislator).characters;
  const fitsPages = estimatePages(composed) <= MAX_PRINTED_PAGES;
  const credentials = { post: ways.postFor(composed) };
  return chooseChannel({ office, letter: { hasAddress, fitsForm, fitsPages }, credentials, rules });
}

function mailFact(legislator: Legislator, { ways, mode }: Pick<SiteFacts, "ways" | "mode">): OfficeFacts["email"] {
  if (officeEmail(legislator, mode) === null) return null;
  return ways.mailCameBack?.(legislator.bioguide) ? "came_back" : "practice";
}

function formFacts({ bioguide, form }: Legislator): OfficeFacts["form"] {
  const record = findContactForm(bioguide);
  if (record) return { guessed: false, captcha: record.captcha };
  return form && { guessed: form.guessed, captcha: form.captcha ?? false };
}

/** Whether a way is open to a letter. */
export const isOpen = (choices: readonly ChannelChoice[], channel: Channel): boolean =>
  choices.some((choice) => choice.channel === channel && choice.available);

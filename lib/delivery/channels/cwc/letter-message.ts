import { TOPICS } from "@/lib/asks/topics";
import { parseCitation } from "@/lib/congress/citation";
import { todayInWashington } from "@/lib/congress/washington-date";
import type { LetterToCarry } from "@/lib/delivery/channels/channel";
import { bodiesOf } from "@/lib/delivery/channels/cwc/bodies";
import type { CwcAgent, CwcMessage } from "@/lib/delivery/channels/cwc/message";
import { cwcCampaignId, deliveryIdOf } from "@/lib/delivery/channels/cwc/message-ids";
import { officeCodeOf } from "@/lib/delivery/channels/cwc/office-code";
import type { LetterSender } from "@/lib/letters/sender";

/** A letter as the congressional web service takes it. What is missing in it is told by `findCwcProblems`. */
export function messageOfLetter(
  letter: LetterToCarry & { sender: LetterSender },
  agent: CwcAgent,
  now: Date,
): CwcMessage {
  const { sender, composed } = letter;
  const measure = letter.measureId === null ? null : parseCitation(letter.measureId);
  return {
    deliveryId: deliveryIdOf(letter.id),
    date: todayInWashington(now),
    agent,
    // The service wants three letters at least, or nothing.
    organization: letter.organizationName.trim().length < 3 ? null : organizationOf(letter),
    campaignId: cwcCampaignId(letter),
    office: officeCodeOf(letter.seatId) ?? "",
    responseRequested: true,
    newsletterOptIn: false,
    constituent: {
      prefix: sender.prefix,
      firstName: sender.firstName,
      middleName: sender.middleName,
      lastName: sender.lastName,
      suffix: sender.suffix,
      title: null,
      organization: null,
      street: [sender.street],
      city: sender.city,
      state: sender.state,
      zip: sender.zip,
      phone: null,
      email: letter.replyTo,
      addressValidated: null,
      // They opened the link that was mailed there.
      emailValidated: true,
    },
    subject: composed.subject,
    topics: TOPICS.filter((topic) => topic === letter.topic),
    bills: measure?.congress ? [{ congress: measure.congress, type: measure.type, number: measure.number }] : [],
    position: letter.stance === "support" ? "pro" : "con",
    ...bodiesOf(composed, sender.edited),
    moreInfo: null,
  };
}

const organizationOf = ({ organizationName: name }: LetterToCarry) => ({ name, contact: null, about: null });

import type { ReceivedMail } from "../mailbox/received-mail";
import type { StandInOffice } from "./cwc/chamber";
import type { MessageContent, TakenMessage } from "./cwc/message";

/** A form as an office got it. */
export type ReceivedForm = { id: string; bioguide: string; date: string; fields: Record<string, string> };

/** A message of the congressional web service; the content of old ones is not kept. */
export type ReceivedMessage = TakenMessage & { content: MessageContent | null };

/** What one office got, newest first in each list. */
export type Office = {
  name: string;
  /** its code in the chamber's system; null when it does not take part there */
  code: string | null;
  forms: ReceivedForm[];
  mails: ReceivedMail[];
  messages: ReceivedMessage[];
};

/** Puts what came to its office; the office that got something last comes first. */
export function sortByOffice(given: {
  forms: readonly ReceivedForm[];
  mails: readonly { bioguide: string; mail: ReceivedMail }[];
  messages: readonly ReceivedMessage[];
  offices: readonly StandInOffice[];
  nameOf: (bioguide: string) => string;
}): Office[] {
  const byCode = new Map(given.offices.map((office) => [office.code, office]));
  const byBioguide = new Map(given.offices.map((office) => [office.bioguide, office]));
  const found = new Map<string, Office>();
  const officeOf = ({ code, bioguide }: { code: string | null; bioguide: string | null }): Office => {
    const key = bioguide ?? code ?? "";
    const name = bioguide ? given.nameOf(bioguide) : `the vacant seat ${code}`;
    const office = found.get(key) ?? { name, code, forms: [], mails: [], messages: [] };
    found.set(key, office);
    return office;
  };
  const ofMember = (bioguide: string): Office => officeOf({ code: byBioguide.get(bioguide)?.code ?? null, bioguide });

  for (const form of given.forms) ofMember(form.bioguide).forms.push(form);
  for (const { bioguide, mail } of given.mails) ofMember(bioguide).mails.push(mail);
  for (const message of given.messages) {
    officeOf(byCode.get(message.office) ?? { code: message.office, bioguide: null }).messages.push(message);
  }
  return [...found.values()].sort((a, b) => lastDate(b).localeCompare(lastDate(a)));
}

const lastDate = ({ forms, mails, messages }: Office): string =>
  [forms[0], mails[0], messages[0]].map((one) => one?.date ?? "").reduce((a, b) => (a > b ? a : b));

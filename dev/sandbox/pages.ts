import type { ReceivedMail } from "../mailbox/received-mail";
import { escaped, linked, moment, page } from "../page";

/** A form as an office got it. */
export type ReceivedForm = { id: string; bioguide: string; date: string; fields: Record<string, string> };

const NOTICE = `<p class="notice">This is a stand-in for the offices, on this machine. Nothing on it reaches a real office.</p>`;

const TOPICS = ["Foreign affairs", "Budget", "Defense", "Environment", "Health", "Other"];

const input = (name: string, label: string, type = "text", autocomplete = "off"): string =>
  `<label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" maxlength="200" required>`;

const select = (name: string, label: string, options: readonly string[]): string =>
  `<label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map((option) => `<option>${option}</option>`).join("")}</select>`;

/** A contact form like an office's: what offices ask for, in the order in which most ask. */
export function formPage(bioguide: string, officeName: string): string {
  const fields = [
    input("firstName", "First name", "text", "given-name"),
    input("lastName", "Last name", "text", "family-name"),
    input("address", "Address", "text", "street-address"),
    input("email", "E-mail", "email", "email"),
    select("topic", "Topic", TOPICS),
    `<label for="message">Message</label><textarea id="message" name="message" rows="14" maxlength="10000" required></textarea>`,
  ];
  return page(
    `Contact ${officeName}`,
    `${NOTICE}<form method="post" action="/forms/${bioguide}">${fields.join("")}<button>Send message</button></form>`,
  );
}

const entry = ([name, value]: [string, string]): string => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`;

const formItem = ({ id, date, fields: { message = "", ...rest } }: ReceivedForm): string =>
  `<li id="${id}"><p class="quiet">Contact form, ${escaped(moment(date))}</p><dl>${Object.entries(rest).map(entry).join("")}</dl><div class="sheet">${linked(message)}</div></li>`;

const mailItem = ({ id, date, from, subject, text }: ReceivedMail): string =>
  `<li id="${id}"><p class="quiet">E-mail, ${escaped(moment(date))}</p><dl>${[
    ["From", from],
    ["Subject", subject],
  ]
    .map((pair) => entry(pair as [string, string]))
    .join("")}</dl><div class="sheet">${linked(text)}</div></li>`;

export type Office = { bioguide: string; name: string; forms: readonly ReceivedForm[]; mails: readonly ReceivedMail[] };

const officePart = ({ name, forms, mails }: Office): string =>
  `<h2>${escaped(name)}</h2><ul class="list">${[...forms.map(formItem), ...mails.map(mailItem)].join("")}</ul>`;

/** What each office got. */
export function receivedPage(offices: readonly Office[]): string {
  const body = offices.length ? offices.map(officePart).join("") : "<p>No office has got anything yet.</p>";
  return page("What the offices got", `${NOTICE}${body}`);
}

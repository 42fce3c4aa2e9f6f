import type { ReceivedMail } from "../mailbox/received-mail";
import { escaped, linked, moment, page } from "../page";

/** A form as an office got it. */
export type ReceivedForm = { id: string; bioguide: string; date: string; fields: Record<string, string> };

const NOTICE = `<p class="notice">This is a stand-in for the offices, on this machine. Nothing on it reaches a real office.</p>`;

const LABELS = {
  firstName: "First name",
  lastName: "Last name",
  address: "Address",
  email: "E-mail",
  topic: "Topic",
  message: "Message",
};

type FieldName = keyof typeof LABELS;

const TOPICS = ["Foreign affairs", "Budget", "Defense", "Environment", "Health", "Other"];

const label = (name: FieldName): string => `<label for="${name}">${LABELS[name]}</label>`;

const input = (name: FieldName, type: string, autocomplete: string): string =>
  `${label(name)}<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" maxlength="200" required>`;

const select = (name: FieldName, options: readonly string[]): string =>
  `${label(name)}<select id="${name}" name="${name}">${options.map((option) => `<option>${option}</option>`).join("")}</select>`;

/** A contact form like an office's: what offices ask for, in the order in which most ask. */
export function formPage(bioguide: string, officeName: string): string {
  const fields = [
    input("firstName", "text", "given-name"),
    input("lastName", "text", "family-name"),
    input("address", "text", "street-address"),
    input("email", "email", "email"),
    select("topic", TOPICS),
    `${label("message")}<textarea id="message" name="message" rows="14" maxlength="10000" required></textarea>`,
  ];
  return page(
    `Contact ${officeName}`,
    `${NOTICE}<form method="post" action="/forms/${bioguide}">${fields.join("")}<button>Send message</button></form>`,
  );
}

const entry = ([name, value]: readonly [string, string]): string =>
  `<dt>${escaped(LABELS[name as FieldName] ?? name)}</dt><dd>${escaped(value)}</dd>`;

type Item = { id: string; heading: string; facts: readonly (readonly [string, string])[]; text: string };

const item = ({ id, heading, facts, text }: Item): string =>
  `<li id="${id}"><p class="quiet">${escaped(heading)}</p><dl>${facts.map(entry).join("")}</dl><div class="sheet">${linked(text)}</div></li>`;

const formItem = ({ id, date, fields: { message = "", ...rest } }: ReceivedForm): string =>
  item({ id, heading: `Contact form, ${moment(date)}`, facts: Object.entries(rest), text: message });

function mailItem({ id, date, from, subject, text }: ReceivedMail): string {
  const facts = [["From", from] as const, ["Subject", subject] as const];
  return item({ id, heading: `E-mail, ${moment(date)}`, facts, text });
}

export type Office = { bioguide: string; name: string; forms: readonly ReceivedForm[]; mails: readonly ReceivedMail[] };

const officePart = ({ name, forms, mails }: Office): string =>
  `<h2>${escaped(name)}</h2><ul class="list">${[...forms.map(formItem), ...mails.map(mailItem)].join("")}</ul>`;

/** What each office got. */
export function receivedPage(offices: readonly Office[]): string {
  const body = offices.length ? offices.map(officePart).join("") : "<p>No office has got anything yet.</p>";
  return page("What the offices got", `${NOTICE}${body}`);
}

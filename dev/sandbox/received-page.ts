import type { ReceivedMail } from "../mailbox/received-mail";
import { escaped, linked, moment, page } from "../page";
import { behaviorForms } from "./behavior-form";
import type { Behavior } from "./cwc/behavior";
import { type FieldName, LABELS, NOTICE } from "./form-page";
import type { Office, ReceivedForm, ReceivedMessage } from "./received";
import { answersPart, behaviorPart } from "./systems-part";

type Fact = readonly [name: string, value: string];
type Item = {
  id: string;
  heading: string;
  facts: readonly Fact[];
  texts: readonly Fact[];
  source?: string | undefined;
};

// Of a trial with thousands of letters a page need not show all.
const SHOWN_PER_OFFICE = 20;

const entry = ([name, value]: Fact): string =>
  value === "" ? "" : `<dt>${escaped(LABELS[name as FieldName] ?? name)}</dt><dd>${escaped(value)}</dd>`;

const sheet = ([name, text]: Fact): string =>
  text === "" ? "" : `${name && `<p class="quiet">${escaped(name)}</p>`}<div class="sheet">${linked(text)}</div>`;

const document = (xml: string): string =>
  `<details><summary>The document as it came (XML)</summary><pre>${escaped(xml)}</pre></details>`;

const item = ({ id, heading, facts, texts, source }: Item): string =>
  `<li id="${id}"><p class="quiet">${escaped(heading)}</p><dl>${facts.map(entry).join("")}</dl>${texts.map(sheet).join("")}${source ? document(source) : ""}</li>`;

const formItem = ({ id, date, fields: { message = "", ...rest } }: ReceivedForm): string =>
  item({ id, heading: `Contact form, ${moment(date)}`, facts: Object.entries(rest), texts: [["", message]] });

function mailItem({ id, date, from, subject, text }: ReceivedMail): string {
  const facts = [["From", from] as const, ["Subject", subject] as const];
  return item({ id, heading: `E-mail, ${moment(date)}`, facts, texts: [["", text]] });
}

function messageItem({ deliveryId, date, subject, seen, taken, content }: ReceivedMessage): string {
  const heading = `Congressional web service, ${moment(date)}`;
  const stand = content?.bills ? `${content.bills} (${content.position})` : "";
  const facts: Fact[] = [
    ["Subject", subject],
    ["From", content?.from ?? ""],
    ["Address", content?.address ?? ""],
    ["E-mail", content?.email ?? ""],
    ["Topic", content?.topics ?? ""],
    ["Bill", stand],
    ["Campaign of", content?.organization ?? ""],
    ["Delivery id", deliveryId],
    ["Came", seen > 1 ? `${seen} times` : ""],
    ["Taken", taken > 1 ? `${taken} times: delivered more than once` : ""],
  ];
  const texts: Fact[] = [
    ["The constituent's own words", content?.ownWords ?? ""],
    ["The organization's words", content?.organizationStatement ?? ""],
  ];
  return item({ id: deliveryId, heading, facts, texts, source: content?.xml });
}

const LOOK_AGAIN = `<p><a href="/">Look again</a>, or read all of it as <a href="/received.json">JSON</a>. The newest stands first. <a href="#behavior">Make the systems fail</a></p>`;

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** "2 messages, 1 e-mail" */
const summary = ({ code, messages, mails, forms }: Office): string =>
  [
    ...(code ? [code] : []),
    ...counted(messages.length, "message by the web service", "messages by the web service"),
    ...counted(mails.length, "e-mail", "e-mails"),
    ...counted(forms.length, "contact form", "contact forms"),
  ].join(" \u00b7 ");

function officePart(office: Office): string {
  const all = [
    ...office.messages.map((message) => ({ date: message.date, show: () => messageItem(message) })),
    ...office.forms.map((form) => ({ date: form.date, show: () => formItem(form) })),
    ...office.mails.map((mail) => ({ date: mail.date, show: () => mailItem(mail) })),
  ];
  const newest = all.sort((a, b) => b.date.localeCompare(a.date)).slice(0, SHOWN_PER_OFFICE);
  const items = newest.map(({ show }) => show());
  const hidden = all.length - items.length;
  const more = hidden > 0 ? `<p class="quiet">And ${hidden} before these: see /received.json.</p>` : "";
  return `<h2>${escaped(office.name)}</h2><p class="quiet">${escaped(summary(office))}</p><ul class="list">${items.join("")}</ul>${more}`;
}

/** What each office got, what the chambers' systems answered, and how they behave. */
export function receivedPage(shown: {
  offices: readonly Office[];
  answers: Record<string, number>;
  behavior: Behavior;
  /** parts that stand after the offices, as HTML */
  more?: string;
}): string {
  const { offices, answers, behavior, more = "" } = shown;
  const body = offices.length ? offices.map(officePart).join("") : "<p>No office has got anything yet.</p>";
  return page(
    "What the offices got",
    [NOTICE, LOOK_AGAIN, behaviorPart(behavior), body, more, answersPart(answers), behaviorForms(behavior)].join(""),
  );
}

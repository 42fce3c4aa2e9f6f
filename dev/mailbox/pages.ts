import { escaped, linked, moment, page } from "../page";
import type { ReceivedMail } from "./received-mail";

const NOTICE = `<p class="notice">Every mail of this Redress ends here, on this machine. Nothing reaches a real inbox or a real office.</p>`;

const listed = (
  mail: ReceivedMail,
): string => `<li><a href="/messages/${mail.id}">${escaped(mail.subject || "(no subject)")}</a>
<div class="quiet">to ${escaped(mail.recipients.join(", "))} <br>${escaped(moment(mail.date))}</div></li>`;

/** The list, newest first. */
export function mailListPage(mails: readonly ReceivedMail[]): string {
  const body = mails.length
    ? `<ol class="list">${mails.map(listed).join("")}</ol>`
    : "<p>No mail yet. Sign in or confirm a letter, then look here again.</p>";
  return page("Mailbox", `${NOTICE}<p><a href="/">Look for new mail</a></p>${body}`);
}

const entry = (name: string, value: string): string => `<dt>${name}</dt><dd>${escaped(value)}</dd>`;

/** One mail, as text: links work, nothing else in it does. */
export function mailPage(mail: ReceivedMail): string {
  const facts = [
    entry("From", mail.from),
    entry("To", mail.recipients.join(", ")),
    entry("Came", moment(mail.date)),
    mail.headers["reply-to"] ? entry("Reply to", mail.headers["reply-to"]) : "",
    entry("Comes back to", mail.returnPath),
    mail.headers["list-unsubscribe"] ? entry("Unsubscribe at", mail.headers["list-unsubscribe"]) : "",
  ];
  const asHtml = mail.html === null ? "" : `<p><a href="/messages/${mail.id}/html">See it as HTML</a></p>`;
  return page(
    mail.subject || "(no subject)",
    `<p><a href="/">Back to the mailbox</a></p><dl>${facts.join("")}</dl>${asHtml}<div class="sheet">${linked(mail.text)}</div>`,
  );
}

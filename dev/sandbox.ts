// The sandbox: a stand-in for the offices. It offers a contact form for each, and shows what each got.
//   GET  /                    what each office got
//   GET  /forms/:bioguide     a contact form; POST keeps what was sent
//   GET  /received.json       { forms, mails }, newest first; mails are those to an address of offices.example
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Answer, bodyOf, html, json, seeOther, serveLocally } from "./local-server";
import type { ReceivedMail } from "./mailbox/received-mail";
import { formPage, type Office, type ReceivedForm, receivedPage } from "./sandbox/pages";

const KEPT = 500;
const FORM_PATH = /^\/forms\/([A-Za-z]\d{6})$/;
const OFFICE_ADDRESS = /^([a-z]\d{6})@offices\.example$/i;

/** Starts the sandbox on this machine alone; port 0 takes any free one. `officeName` names an office, null: unknown. */
export async function startSandbox(options: {
  port: number;
  mails: () => readonly ReceivedMail[];
  officeName: (bioguide: string) => string | null;
}): Promise<{ port: number; stop(): Promise<void> }> {
  const forms: ReceivedForm[] = [];
  const nameOf = (bioguide: string): string => options.officeName(bioguide) ?? `the office of ${bioguide}`;
  const officeMails = (): ReceivedMail[] => options.mails().filter((mail) => officeOf(mail) !== null);

  return serveLocally(options.port, async (request: IncomingMessage, { pathname }: URL): Promise<Answer | null> => {
    if (request.method === "GET" && pathname === "/") return html(receivedPage(byOffice(forms, officeMails(), nameOf)));
    if (request.method === "GET" && pathname === "/received.json") return json({ forms, mails: officeMails() });
    const bioguide = FORM_PATH.exec(pathname)?.[1]?.toUpperCase();
    if (!bioguide) return null;
    if (request.method === "GET") return html(formPage(bioguide, nameOf(bioguide)));
    if (request.method !== "POST") return null;
    const fields = Object.fromEntries(new URLSearchParams(await bodyOf(request)));
    const form = { id: randomUUID(), bioguide, date: new Date().toISOString(), fields };
    forms.unshift(form);
    forms.length = Math.min(forms.length, KEPT);
    return seeOther(`/#${form.id}`);
  });
}

const officeOf = ({ recipients }: ReceivedMail): string | null =>
  recipients.flatMap((address) => OFFICE_ADDRESS.exec(address)?.[1]?.toUpperCase() ?? [])[0] ?? null;

function byOffice(
  forms: readonly ReceivedForm[],
  mails: readonly ReceivedMail[],
  nameOf: (bioguide: string) => string,
): Office[] {
  const bioguides = new Set([...forms.map(({ bioguide }) => bioguide), ...mails.map((mail) => officeOf(mail) ?? "")]);
  return [...bioguides].map((bioguide) => ({
    bioguide,
    name: nameOf(bioguide),
    forms: forms.filter((form) => form.bioguide === bioguide),
    mails: mails.filter((mail) => officeOf(mail) === bioguide),
  }));
}

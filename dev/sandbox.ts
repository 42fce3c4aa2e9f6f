// The sandbox: a stand-in for the offices. It offers a contact form for each and the chambers' systems for letters, and
// shows what each office got.
//   GET    /                    what each office got
//   GET    /forms/:bioguide     a contact form; POST keeps what was sent
//   POST   /house/v2/message, /house/v2/validate, GET /house/v2/offices                 the House's system
//   POST   /senate/api/testing-messages/, GET /senate/api/active_offices                the Senate's; the key is "sandbox"
//   POST   /post/v1/letters, GET /post/v1/letters      a service that prints and mails, in trial mode; the key is "test_sandbox"
//   POST   /behavior            how those systems behave: JSON as in sandbox/cwc/behavior.ts, {} is a good day; or the page's form
//   GET    /received.json       { forms, mails, messages, letters, answers }, newest first; mails are those to offices.example
//   DELETE /received            forgets all but the mails
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Answer, bodyOf, done, html, json, seeOther, serveLocally } from "./local-server";
import type { ReceivedMail } from "./mailbox/received-mail";
import { behaviorOf } from "./sandbox/behavior-form";
import { type Behavior, behaviorInput } from "./sandbox/cwc/behavior";
import type { StandInOffice } from "./sandbox/cwc/chamber";
import { openLedger } from "./sandbox/cwc/ledger";
import { standInOffices } from "./sandbox/cwc/offices";
import { routeToChambers } from "./sandbox/cwc/routes";
import { openSystem } from "./sandbox/cwc/system";
import { formPage } from "./sandbox/form-page";
import { openPostService } from "./sandbox/post/service";
import { postPart } from "./sandbox/post-part";
import { type ReceivedForm, sortByOffice } from "./sandbox/received";
import { receivedPage } from "./sandbox/received-page";

const KEPT = 500;
// A member's bioguide id, or "US-P" for the White House.
const FORM_PATH = /^\/forms\/([A-Za-z]\d{6}|US-P)$/i;
const OFFICE_ADDRESS = /^([a-z]\d{6})@offices\.example$/i;

/**
 * Starts the sandbox on this machine alone; port 0 takes any free one. `officeName` names an office, null: unknown.
 * `offices` are those that the chambers' systems know.
 */
export async function startSandbox({
  offices = standInOffices(),
  ...options
}: {
  port: number;
  mails: () => readonly ReceivedMail[];
  officeName: (bioguide: string) => string | null;
  offices?: readonly StandInOffice[];
}): Promise<{ port: number; stop(): Promise<void> }> {
  const forms: ReceivedForm[] = [];
  let behavior: Behavior = behaviorInput.parse({});
  const ledger = openLedger();
  const post = openPostService();
  const system = openSystem({ offices, ledger, behavior: () => behavior });
  const nameOf = (bioguide: string): string => options.officeName(bioguide) ?? `the office of ${bioguide}`;
  const officeMails = () =>
    options.mails().flatMap((mail) => {
      const bioguide = officeOf(mail);
      return bioguide ? [{ bioguide, mail }] : [];
    });

  async function takeForm(request: IncomingMessage, bioguide: string): Promise<Answer> {
    const fields = Object.fromEntries(new URLSearchParams(await bodyOf(request)));
    const form = { id: randomUUID(), bioguide, date: new Date().toISOString(), fields };
    forms.unshift(form);
    forms.length = Math.min(forms.length, KEPT);
    return seeOther(`/#${form.id}`);
  }

  function showReceived(): Answer {
    const messages = ledger.messages().map((message) => ({ ...message, content: ledger.contentOf(message) }));
    const sorted = sortByOffice({ forms, mails: officeMails(), messages, offices, nameOf });
    return html(receivedPage({ offices: sorted, answers: ledger.answers(), behavior, more: postPart(post.letters()) }));
  }

  function received(): Answer {
    const mails = officeMails().map(({ mail }) => mail);
    return json({ forms, mails, messages: ledger.messages(), letters: post.letters(), answers: ledger.answers() });
  }

  async function route(request: IncomingMessage, url: URL): Promise<Answer | null> {
    const asked = `${request.method} ${url.pathname}`;
    if (asked === "GET /") return showReceived();
    if (asked === "GET /received.json") return received();
    if (asked === "DELETE /received") {
      forms.length = 0;
      ledger.clear();
      post.clear();
      return done;
    }
    // Other sites' forms are kept out: by the type, since a browser asks first before it sends JSON elsewhere, or by what
    // the browser says of where a form stands.
    if (asked === "POST /behavior" && request.headers["content-type"]?.startsWith("application/json")) {
      behavior = behaviorInput.parse(JSON.parse(await bodyOf(request)));
      return done;
    }
    if (asked === "POST /behavior" && request.headers["sec-fetch-site"] === "same-origin") {
      behavior = behaviorOf(new URLSearchParams(await bodyOf(request)));
      return seeOther("/");
    }
    const bioguide = FORM_PATH.exec(url.pathname)?.[1]?.toUpperCase();
    if (!bioguide) return (await post.route(request, url)) ?? routeToChambers(system, request, url);
    if (request.method === "POST") return takeForm(request, bioguide);
    return request.method === "GET" ? html(formPage(bioguide, nameOf(bioguide))) : null;
  }

  return serveLocally(options.port, route);
}

const officeOf = ({ recipients }: ReceivedMail): string | null =>
  recipients.flatMap((address) => OFFICE_ADDRESS.exec(address)?.[1]?.toUpperCase() ?? [])[0] ?? null;

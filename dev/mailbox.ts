// The local mailbox: takes every mail instead of sending it, and shows it on a page and as JSON.
//   GET    /                      the page
//   GET    /messages/ID           a mail as text; /messages/ID/html as HTML
//   GET    /messages.json?to=     the mails, newest first; `to` keeps those to one address
//   DELETE /messages              forgets all
//   POST   /behavior              {"refuse":true}, {"greylist":true}, {"hangUp":true} or {}: see mailbox/receiver.ts
import type { IncomingMessage } from "node:http";
import { type Answer, bodyOf, done, html, json, serveLocally } from "./local-server";
import { mailListPage, mailPage } from "./mailbox/pages";
import type { ReceivedMail } from "./mailbox/received-mail";
import { type Behavior, behaviorInput, startReceiver } from "./mailbox/receiver";

export type Mailbox = {
  pagePort: number;
  smtpPort: number;
  /** newest first */
  mails(): readonly ReceivedMail[];
  stop(): Promise<void>;
};

/** Starts both servers on this machine alone; port 0 takes any free one. The newest `kept` mails stay, in memory. */
export async function startMailbox(ports: { page: number; smtp: number }, kept = 500): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  let behavior: Behavior = behaviorInput.parse({});
  const keep = (mail: ReceivedMail): void => {
    mails.unshift(mail);
    mails.length = Math.min(mails.length, kept);
  };

  async function route(request: IncomingMessage, { pathname, searchParams }: URL): Promise<Answer | null> {
    const asked = `${request.method} ${pathname}`;
    if (asked === "GET /") return html(mailListPage(mails));
    if (asked === "GET /messages.json") return json(mailsTo(mails, searchParams.get("to")));
    if (asked === "DELETE /messages") {
      mails.length = 0;
      return done;
    }
    // The type keeps other sites' forms out: a browser asks first before it sends JSON elsewhere.
    if (asked === "POST /behavior" && request.headers["content-type"]?.startsWith("application/json")) {
      behavior = behaviorInput.parse(JSON.parse(await bodyOf(request)));
      return done;
    }
    const [, id, form] = (request.method === "GET" && /^\/messages\/([^/]+)(\/html)?$/.exec(pathname)) || [];
    const mail = mails.find((each) => each.id === id);
    if (!mail) return null;
    // As it came: the policy of these pages lets no picture and no script in it load.
    if (form) return mail.html === null ? null : html(mail.html);
    return html(mailPage(mail));
  }

  const receiver = await startReceiver({ port: ports.smtp, behavior: () => behavior, onMail: keep });
  const site = await serveLocally(ports.page, route).catch(async (error: unknown) => {
    await receiver.stop();
    throw error;
  });
  return {
    pagePort: site.port,
    smtpPort: receiver.port,
    mails: () => mails,
    stop: async () => {
      await Promise.all([site.stop(), receiver.stop()]);
    },
  };
}

function mailsTo(mails: readonly ReceivedMail[], address: string | null): readonly ReceivedMail[] {
  if (!address) return mails;
  const wanted = address.toLowerCase();
  return mails.filter(({ recipients }) => recipients.some((one) => one.toLowerCase() === wanted));
}

import { expect, type Page } from "@playwright/test";

/** A mail as the local mailbox gives it at /messages.json. */
export type MailboxMessage = { to: string; subject: string; text: string; date: string };

async function readMailbox(page: Page, to: string): Promise<MailboxMessage[]> {
  const address = new URL("/messages.json", new URL(page.url()).origin);
  // The mailbox stands at the port after the site's.
  address.port = String(Number(address.port) + 1);
  address.searchParams.set("to", to);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the mailbox answered ${answer.status}`);
  return (await answer.json()) as MailboxMessage[];
}

/** The mails to one address whose subject fits, newest first, once there are `count` of them; waits 15 s for them. */
export async function waitForMail(page: Page, to: string, subject: RegExp, count = 1): Promise<MailboxMessage[]> {
  let mails: MailboxMessage[] = [];
  await expect
    .poll(
      async () => {
        mails = (await readMailbox(page, to)).filter((mail) => subject.test(mail.subject));
        return mails.length;
      },
      { message: `mails to ${to} about ${subject}`, timeout: 15_000 },
    )
    .toBeGreaterThanOrEqual(count);
  return mails;
}

/** The one link in a mail whose path begins with `path`. */
export function linkIn(mail: MailboxMessage, path: string): string {
  const links = [...mail.text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link.replace(/[>.)]+$/, ""));
  const link = links.find((each) => new URL(each).pathname.startsWith(path));
  if (!link) throw new Error(`no link to ${path} in the mail "${mail.subject}"`);
  return link;
}

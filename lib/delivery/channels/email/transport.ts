// The way back: mails that servers return come to a mailbox, which is read over IMAP. (Out, they go by lib/mail.ts.)
import { ImapFlow } from "imapflow";
import { MOST_BYTES } from "@/lib/delivery/channels/email/returned-mail";
import { log } from "@/lib/log";

export type Mailbox = {
  /** "imaps://user:password@host/INBOX"; "imap:" begins in the clear and goes on under TLS, except on this machine */
  url: string;
  /** where mails go once they are handled; left out, they stay and are marked as seen */
  doneFolder?: string;
  limits?: MailboxLimits;
};

/** In ms: for connecting, for a server that keeps silent, and for all of it; mails that are left wait for the next time. */
export type MailboxLimits = { connectMs: number; silenceMs: number; wholeMs: number };

export type MailboxProblem = "unreachable" | "no_tls" | "login_refused" | "no_folder" | "broken" | "timed_out";

/** What was done before it ended, well or not. `failed` mails could not be handled and stay as they were. */
export type Emptied = { handled: number; failed: number; problem: MailboxProblem | null };

const LIMITS: MailboxLimits = { connectMs: 10_000, silenceMs: 30_000, wholeMs: 120_000 };
const BATCH = 20;
const HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i;

/**
 * Gives each unseen mail of a mailbox to `handle`, and marks it as seen or moves it only after that: a mail may be given
 * again, but is never lost. One that `handle` throws on stays for the next time. Never throws for what a server or a
 * network can do.
 */
export async function fetchBounces(mailbox: Mailbox, handle: (raw: Buffer) => Promise<unknown>): Promise<Emptied> {
  const emptied: Emptied = { handled: 0, failed: 0, problem: null };
  const limits = mailbox.limits ?? LIMITS;
  const client = clientFor(new URL(mailbox.url), limits);
  const progress = { isSignedIn: false, isOver: false };
  // What breaks the line makes the command under way fail, too.
  client.on("error", () => undefined);
  const timer = setTimeout(() => {
    progress.isOver = true;
    client.close();
  }, limits.wholeMs);
  try {
    await client.connect();
    progress.isSignedIn = true;
    await client.mailboxOpen(decodeURIComponent(new URL(mailbox.url).pathname.slice(1)) || "INBOX");
    // A folder that stands already is refused in as many ways as there are servers.
    if (mailbox.doneFolder) await client.mailboxCreate(mailbox.doneFolder).catch(() => null);
    await handleUnseen(client, mailbox.doneFolder, handle, emptied, () => progress.isOver);
    await client.logout();
  } catch (error) {
    emptied.problem = progress.isOver ? "timed_out" : problemOf(error as MailboxError, progress.isSignedIn);
  } finally {
    clearTimeout(timer);
    client.close();
  }
  return emptied;
}

function clientFor(url: URL, { connectMs, silenceMs }: MailboxLimits): ImapFlow {
  const secure = url.protocol === "imaps:";
  return new ImapFlow({
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    doSTARTTLS: secure ? undefined : !HERE.test(url.hostname),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    maxLiteralSize: 2 * MOST_BYTES,
    maxResponseSize: 4 * MOST_BYTES,
  });
}

async function handleUnseen(
  client: ImapFlow,
  doneFolder: string | undefined,
  handle: (raw: Buffer) => Promise<unknown>,
  emptied: Emptied,
  isOver: () => boolean,
): Promise<void> {
  const uids = (await client.search({ seen: false }, { uid: true })) || [];
  for (let from = 0; from < uids.length; from += BATCH) {
    const range = uids.slice(from, from + BATCH).join(",");
    // Looking at a source leaves its mail unseen.
    for (const { uid, source } of await client.fetchAll(range, { source: { maxLength: MOST_BYTES } }, { uid: true })) {
      if (isOver()) throw new Error("over");
      if (!source) continue;
      try {
        await handle(source);
      } catch (error) {
        emptied.failed++;
        log().warn({ err: error }, "a returned mail could not be handled");
        continue;
      }
      await client.messageFlagsAdd([uid], ["\\Seen"], { uid: true });
      if (doneFolder) await client.messageMove([uid], doneFolder, { uid: true });
      emptied.handled++;
    }
  }
}

type MailboxError = { code?: string; authenticationFailed?: boolean; tlsFailed?: boolean; mailboxMissing?: boolean };

function problemOf(error: MailboxError, isSignedIn: boolean): MailboxProblem {
  if (error.authenticationFailed) return "login_refused";
  if (error.tlsFailed) return "no_tls";
  if (error.mailboxMissing) return "no_folder";
  return isSignedIn ? "broken" : "unreachable";
}

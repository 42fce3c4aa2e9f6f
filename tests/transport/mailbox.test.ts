// Returned mails are read from a real mailbox over IMAP, which may refuse, break off or fall silent.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchBounces, type MailboxLimits } from "@/lib/delivery/channels/email/transport";
import { type ImapServer, startImap } from "@/tests/support/imap";

let imap: ImapServer;
beforeEach(async () => {
  imap = await startImap();
});
afterEach(() => imap.stop());

const limits: MailboxLimits = { connectMs: 1_000, silenceMs: 500, wholeMs: 3_000 };
const mail = (name: string): string => `Subject: ${name}\r\n\r\nText of ${name}, ä\r\n`;
const deliver = (...names: string[]): void => {
  for (const name of names) imap.deliver(mail(name));
};
const unseen = (): number => imap.folders.get("INBOX")?.filter(({ flags }) => !flags.has("\\Seen")).length ?? 0;

/** Reads the mailbox; answers what came of it and which mails were handed on. */
async function read(
  settings: { url?: string; doneFolder?: string; limits?: MailboxLimits } = {},
  handle: (name: string) => Promise<void> = async () => undefined,
) {
  const given: string[] = [];
  const emptied = await fetchBounces({ url: imap.url, limits, ...settings }, async (raw) => {
    given.push(raw.toString("utf8"));
    await handle(/Subject: (.*)\r/.exec(raw.toString())?.[1] ?? "");
  });
  return { ...emptied, given };
}

describe("a mailbox", () => {
  it("with nothing in it", async () => {
    expect(await read()).toEqual({ handled: 0, failed: 0, problem: null, given: [] });
    expect(imap.commands.at(-1)).toBe("LOGOUT");
  });

  it("gives each unseen mail once, byte for byte, and marks it", async () => {
    deliver("one", "two");
    expect(await read()).toEqual({ handled: 2, failed: 0, problem: null, given: [mail("one"), mail("two")] });
    expect(unseen()).toBe(0);
    expect((await read()).given).toEqual([]);
  });

  it("gives more mails than fit into one batch", async () => {
    const names = Array.from({ length: 45 }, (_, i) => `mail ${i}`);
    deliver(...names);
    expect((await read()).given).toEqual(names.map(mail));
  });

  it("of a long mail gives the beginning", async () => {
    imap.deliver(`Subject: long\r\n\r\n${"x".repeat(1_000_000)}`);
    const { given, handled } = await read();
    expect(handled).toBe(1);
    expect(given[0]?.length).toBe(2 ** 18);
  });

  it("moves what is handled into a folder, which it makes", async () => {
    deliver("one", "two");
    expect(await read({ doneFolder: "Handled mails" })).toMatchObject({ handled: 2, problem: null });
    deliver("three");
    expect(await read({ doneFolder: "Handled mails" })).toMatchObject({ handled: 1, problem: null });
    expect(imap.folders.get("INBOX")).toEqual([]);
    expect(imap.folders.get("Handled mails")).toHaveLength(3);
  });
});

describe("nothing is lost", () => {
  it("a mail that cannot be handled stays, and the others are handled", async () => {
    deliver("one", "poison", "three");
    const isPoison = async (name: string) => {
      if (name === "poison") throw new Error("cannot be handled");
    };
    expect(await read({}, isPoison)).toMatchObject({ handled: 2, failed: 1, problem: null });
    expect(unseen()).toBe(1);
    expect((await read()).given).toEqual([mail("poison")]);
  });

  it("a mail is marked only after it was handled", async () => {
    deliver("one");
    await read({}, async () => expect(unseen()).toBe(1));
    expect(unseen()).toBe(0);
  });

  it.each(["UID SEARCH", "UID FETCH", "UID STORE"])(
    "with the line broken at %s, the rest comes the next time",
    async (at) => {
      deliver("one", "two", "three");
      let times = 0;
      imap.override = (command) => (command === at && ++times === (at === "UID STORE" ? 2 : 1) ? null : undefined);
      const first = await read();
      expect(first.problem).toBe("broken");
      imap.override = undefined;
      const second = await read();
      expect(second.problem).toBeNull();
      expect(new Set([...first.given, ...second.given]).size).toBe(3);
      expect(unseen()).toBe(0);
    },
  );
});

describe("problems have names", () => {
  it.each<[string, (url: string) => string]>([
    ["wrong password", (url) => url.replace("correct", "wrong")],
    ["no password", (url) => url.replace(/:[^:@]*@/, ":@")],
  ])("%s", async (_, change) => {
    expect((await read({ url: change(imap.url) })).problem).toBe("login_refused");
  });

  it("no such folder", async () => {
    expect((await read({ url: imap.url.replace("/INBOX", "/Bounced%20mails") })).problem).toBe("no_folder");
  });

  it("nobody there", async () => {
    imap.stop();
    expect((await read()).problem).toBe("unreachable");
  });

  it("no TLS where TLS is wanted, and no password in the clear", async () => {
    expect((await read({ url: imap.url.replace("imap:", "imaps:") })).problem).toBe("unreachable");
    expect(imap.commands).not.toContain("LOGIN");
  });

  it("beyond this machine, no TLS", async () => {
    expect((await read({ url: imap.url.replace("127.0.0.1", "[::ffff:127.0.0.1]") })).problem).toBe("no_tls");
    expect(imap.commands).not.toContain("LOGIN");
  });

  it("hangs up at the login", async () => {
    imap.override = (command) => (command === "LOGIN" ? null : undefined);
    expect((await read()).problem).toBe("unreachable");
  });

  it.each(["LOGIN", "UID SEARCH", "UID FETCH"])("silence at %s", async (at) => {
    deliver("one");
    imap.override = (command) => (command === at ? "" : undefined);
    const { problem, given } = await read();
    expect(problem).toBe(at === "LOGIN" ? "unreachable" : "broken");
    expect(given).toEqual([]);
  });

  it("a server that never ends", async () => {
    deliver("one");
    imap.override = (command) => (command === "UID FETCH" ? "* 1 EXISTS\r\n".repeat(3) : undefined);
    const { problem } = await read({ limits: { ...limits, silenceMs: 60_000, wholeMs: 300 } });
    expect(problem).toBe("timed_out");
  });
});

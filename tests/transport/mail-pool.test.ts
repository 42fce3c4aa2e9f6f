// Kept lines to a mail server, against one that breaks off, stalls or says half a word at any point.
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { MailAnswer } from "@/lib/mail-line";
import { type MailPool, openPool, POOL_OPTIONS, type PoolOptions } from "@/lib/mail-pool";
import { type Heard, type Saying, type ScriptedSmtp, startScriptedSmtp } from "@/tests/support/scripted-smtp";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function start(
  answer?: (heard: Heard, server: ScriptedSmtp) => Saying | undefined,
  options: Partial<PoolOptions> = {},
): Promise<{ server: ScriptedSmtp; pool: MailPool; send: (name: string) => Promise<MailAnswer> }> {
  const server = await startScriptedSmtp(answer);
  const pool = openPool(server.url, { ...POOL_OPTIONS, ...options });
  stops.push(() => pool.close(), server.stop);
  const send = (name: string) =>
    pool.send(
      { from: "us@example.org", to: [`${name}@example.gov`] },
      Buffer.from(`Subject: ${name}\r\n\r\n${name}\r\n`),
    );
  return { server, pool, send };
}

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `mail${i}`);
const texts = (server: ScriptedSmtp): string[] =>
  server.heard.flatMap(({ command, argument }) =>
    command === "TEXT" ? [/\r\n\r\n(.*)\r\n/.exec(argument)?.[1] ?? ""] : [],
  );

const HANG_UP = { hangUp: true };

describe("lines are kept", () => {
  it("one after another goes over one line, which forgets in between", async () => {
    const { server, send } = await start();
    for (const name of names(3)) expect(await send(name)).toEqual({ kind: "accepted" });
    expect(server.heard.map(({ command }) => command).join(" ")).toBe(
      "CONNECT EHLO MAIL RCPT DATA TEXT RSET MAIL RCPT DATA TEXT RSET MAIL RCPT DATA TEXT",
    );
  });

  it("never more than were allowed, and each mail goes once", async () => {
    let most = 0;
    const { server, send } = await start(
      (_, { openLines }) => {
        most = Math.max(most, openLines());
        return undefined;
      },
      { lines: 3 },
    );
    const answers = await Promise.all(names(40).map(send));
    expect(answers.every(({ kind }) => kind === "accepted")).toBe(true);
    expect(texts(server).toSorted()).toEqual(names(40).toSorted());
    expect(most).toBe(3);
  });

  it("a line is given up when it has carried enough, and when it has nothing to carry", async () => {
    const { server, send } = await start(undefined, { mailsPerLine: 2, idleMs: 50 });
    for (const name of names(3)) await send(name);
    expect(server.count("CONNECT")).toBe(2);
    await expect.poll(() => server.openLines()).toBe(0);
    expect(server.count("QUIT")).toBe(2);
    expect(await send("later")).toEqual({ kind: "accepted" });
  });
});

describe("a line that died while nobody used it", () => {
  it.each<[string, Saying]>([
    ["hangs up", HANG_UP],
    ["says that it closes", { say: "421 4.4.2 Idle too long\r\n", hangUp: true }],
    ["keeps silent", null],
  ])("%s: a fresh one takes the mail, which goes once", async (_, saying) => {
    const { server, send } = await start(({ command }) => (command === "RSET" ? saying : undefined), { resetMs: 50 });
    await send("first");
    expect(await send("second")).toEqual({ kind: "accepted" });
    expect(server.count("CONNECT")).toBe(2);
    expect(texts(server)).toEqual(["first", "second"]);
  });

  it("with the server gone meanwhile, nothing is sent", async () => {
    const { server, send } = await start();
    await send("first");
    server.stop();
    await sleep(20);
    expect(await send("second")).toEqual({ kind: "not_sent", code: "esocket" });
  });
});

/** What a server says at one command, and what became of the mail. */
const ENDS: [string, string, Saying, MailAnswer][] = [
  ["no service at all", "CONNECT", "554 5.7.1 Not for you", { kind: "not_sent", code: "smtp-554" }],
  ["hangs up at once", "CONNECT", HANG_UP, { kind: "not_sent", code: "econnection" }],
  ["wants us to sign in", "MAIL", "530 5.7.0 Authentication required", { kind: "not_sent", code: "smtp-530" }],
  [
    "closes instead of taking a sender",
    "MAIL",
    { say: "421 Bye\r\n", hangUp: true },
    { kind: "not_sent", code: "smtp-421" },
  ],
  ["hangs up at the sender", "MAIL", HANG_UP, { kind: "not_sent", code: "econnection" }],
  ["greylists", "RCPT", "451 4.7.1 Try again later", { kind: "not_sent", code: "smtp-451" }],
  ["refuses the recipient", "RCPT", "550 5.1.1 No such mailbox", { kind: "refused", code: "smtp-550" }],
  ["hangs up at the recipient", "RCPT", HANG_UP, { kind: "not_sent", code: "econnection" }],
  ["refuses before the text", "DATA", "554 5.5.1 No valid recipients", { kind: "refused", code: "smtp-554" }],
  ["hangs up before the text", "DATA", HANG_UP, { kind: "not_sent", code: "econnection" }],
  ["puts off after the text", "TEXT", "452 4.3.1 Disk full", { kind: "not_sent", code: "smtp-452" }],
  ["refuses the text", "TEXT", "554 5.6.0 Refused for its content", { kind: "refused", code: "smtp-554" }],
  ["hangs up after the text", "TEXT", HANG_UP, { kind: "unknown", code: "econnection" }],
  ["says half a yes", "TEXT", { say: "25", hangUp: true }, { kind: "unknown", code: "smtp-25" }],
  ["says a yes without its end", "TEXT", { say: "250 Ok", hangUp: true }, { kind: "unknown", code: "smtp-250" }],
  ["says half a no", "TEXT", { say: "554 Ref", hangUp: true }, { kind: "unknown", code: "smtp-554" }],
  ["says something else", "TEXT", "354 Go on", { kind: "unknown", code: "smtp-354" }],
  ["keeps silent after the text", "TEXT", null, { kind: "unknown", code: "etimedout" }],
  ["keeps silent before it", "RCPT", null, { kind: "not_sent", code: "etimedout" }],
  ["never ends its answer", "TEXT", { say: "250-".repeat(200), everyMs: 10 }, { kind: "unknown", code: "etimedout" }],
];

describe("what became of a mail", () => {
  it.each(ENDS)("the server %s (%s)", async (_, command, saying, expected) => {
    const { server, send } = await start((heard) => (heard.command === command ? saying : undefined), {
      carryMs: 1_000,
    });
    expect(await send("mail")).toEqual(expected);
    // Nothing is tried again here, whatever happened.
    expect(server.count("MAIL")).toBeLessThanOrEqual(1);
    expect(texts(server).length).toBeLessThanOrEqual(1);
  });

  it.each(ENDS)(
    "the server %s (%s) on a kept line; the next mail goes all the same",
    async (_, command, saying, expected) => {
      const isSecond = ({ command: said }: Heard, server: ScriptedSmtp): boolean =>
        said === command && server.count(command) === (command === "CONNECT" ? 1 : 2);
      const { server, send } = await start((heard, all) => (isSecond(heard, all) ? saying : undefined), {
        carryMs: 200,
      });
      const answers: MailAnswer[] = [];
      for (const name of names(3)) answers.push(await send(name));
      expect(answers).toEqual(
        command === "CONNECT"
          ? [expected, { kind: "accepted" }, { kind: "accepted" }]
          : [{ kind: "accepted" }, expected, { kind: "accepted" }],
      );
      expect(texts(server).length).toBe(new Set(texts(server)).size);
    },
  );

  it("a login that is refused is no fault of the mail", async () => {
    const server = await startScriptedSmtp(({ command }) =>
      command === "EHLO" ? "250 AUTH PLAIN" : command === "AUTH" ? "535 5.7.8 Wrong password" : undefined,
    );
    const pool = openPool(server.url.replace("//", "//user:wrong@"));
    stops.push(() => pool.close(), server.stop);
    const answer = await pool.send(
      { from: "us@example.org", to: ["a@example.gov"] },
      Buffer.from("Subject: a\r\n\r\na\r\n"),
    );
    expect(answer).toEqual({ kind: "not_sent", code: "smtp-535" });
    expect(server.count("MAIL")).toBe(0);
  });
});

describe("a slow receiver", () => {
  it("of one byte a second delays nobody else", async () => {
    const { send } = await start(
      ({ command, argument }) =>
        command === "RCPT" && argument.includes("slow") ? { say: "250 Ok, slowly\r\n", everyMs: 1_000 } : undefined,
      { lines: 2 },
    );
    let slowIsDone = false;
    void send("slow").then(() => {
      slowIsDone = true;
    });
    await sleep(50);
    const answers = await Promise.all(names(30).map(send));
    expect(answers.every(({ kind }) => kind === "accepted")).toBe(true);
    expect(slowIsDone).toBe(false);
  });

  it("of everything holds a mail no longer than it may wait", async () => {
    const { send } = await start(({ command }) => (command === "RCPT" ? null : undefined), {
      lines: 2,
      waitMs: 100,
      carryMs: 400,
    });
    const codes = (await Promise.all(names(4).map(send))).map((answer) =>
      "code" in answer ? answer.code : answer.kind,
    );
    expect(codes).toEqual(["etimedout", "etimedout", "no-free-line", "no-free-line"]);
  });
});

// A mail server that says, for each command, exactly what a test wants: whole answers, half ones, slow ones, none.
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What the server says to a command: nothing when null; byte by byte when `everyMs` is given; then it may hang up. */
export type Saying = string | null | { say?: string; everyMs?: number; hangUp?: boolean };

/** A command as it came: "CONNECT" for the line itself, "TEXT" for a mail's text, else its first word. */
export type Heard = { line: number; command: string; argument: string };

export type ScriptedSmtp = {
  url: string;
  heard: readonly Heard[];
  /** How often a command came. */
  count(command: string): number;
  /** Lines that are open now. */
  openLines(): number;
  stop(): void;
};

const USUAL: Record<string, string> = {
  CONNECT: "220 scripted.test",
  EHLO: "250 scripted.test",
  DATA: "354 Go on",
  QUIT: "221 Bye",
};

/** Starts a server; `answer` overrides what it usually says, undefined leaves it. */
export async function startScriptedSmtp(
  answer: (heard: Heard, server: ScriptedSmtp) => Saying | undefined = () => undefined,
  port = 0,
): Promise<ScriptedSmtp> {
  const heard: Heard[] = [];
  const sockets = new Set<Socket>();
  let lines = 0;

  async function respond(socket: Socket, said: Heard): Promise<void> {
    heard.push(said);
    const told = answer(said, scripted);
    const saying = told === undefined ? (USUAL[said.command] ?? "250 Ok") : told;
    const {
      say = "",
      everyMs = 0,
      hangUp = said.command === "QUIT",
    } = typeof saying === "string" ? { say: `${saying}\r\n` } : (saying ?? {});
    for (const piece of everyMs > 0 ? say : [say]) {
      if (piece) socket.write(piece);
      if (everyMs > 0) await sleep(everyMs);
    }
    if (hangUp) socket.destroySoon();
  }

  const server = createServer((socket) => {
    const line = ++lines;
    let pending = "";
    let inText = false;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => {
      pending += chunk.toString("latin1");
      for (;;) {
        const [end, skip] = inText ? [pending.indexOf("\r\n.\r\n"), 5] : [pending.indexOf("\r\n"), 2];
        if (end < 0) return;
        const piece = pending.slice(0, end);
        pending = pending.slice(end + skip);
        const [word = "", ...rest] = piece.split(" ");
        const said = inText
          ? { line, command: "TEXT", argument: `${piece}\r\n`.replace(/^\.\./gm, ".") }
          : { line, command: word.toUpperCase(), argument: rest.join(" ") };
        inText = said.command === "DATA" && answersWithGoOn(said);
        void respond(socket, said);
      }
    });
    void respond(socket, { line, command: "CONNECT", argument: "" });
  });
  const answersWithGoOn = (said: Heard): boolean => {
    const told = answer(said, scripted);
    return told === undefined || (typeof told === "string" && told.startsWith("354"));
  };

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const scripted: ScriptedSmtp = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    count: (command) => heard.filter((said) => said.command === command).length,
    openLines: () => sockets.size,
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return scripted;
}

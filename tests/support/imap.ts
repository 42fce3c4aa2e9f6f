// A mailbox for tests that speaks as much IMAP (RFC 3501, RFC 6851) as a client needs to read and file mails.
import { type AddressInfo, createServer, type Socket } from "node:net";

type StoredMail = { uid: number; raw: Buffer; flags: Set<string> };

export type ImapServer = {
  url: string;
  folders: Map<string, StoredMail[]>;
  /** Puts a mail into the inbox. */
  deliver(raw: Buffer | string): void;
  /** What is told instead of the usual answer: text, or null for hanging up. */
  override: ((command: string) => string | null | undefined) | undefined;
  commands: readonly string[];
  stop(): void;
};

type Session = { socket: Socket; selected: StoredMail[] | undefined };
type Handler = (session: Session, argument: string) => string[] | "NO";

export const USER = "bounces@letters.example.org";
export const PASSWORD = "correct horse/battery";

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, "$1").replace(/\\(.)/g, "$1");

/** "1:3,7" */
const inSet = (set: string, uid: number): boolean =>
  set.split(",").some((part) => {
    const [from, to] = part.split(":").map(Number);
    return uid >= (from ?? 0) && uid <= (to ?? from ?? 0);
  });

/** Starts a mailbox on this machine. */
export async function startImap(): Promise<ImapServer> {
  const folders = new Map<string, StoredMail[]>([["INBOX", []]]);
  const commands: string[] = [];
  let nextUid = 1;

  const handlers: Record<string, Handler> = {
    CAPABILITY: () => ["CAPABILITY IMAP4rev1 MOVE"],
    LOGIN: (_, argument) => (argument === `"${USER}" "${PASSWORD}"` ? [] : "NO"),
    NOOP: () => [],
    NAMESPACE: () => ['NAMESPACE (("" "/")) NIL NIL'],
    LIST: (_, argument) =>
      argument.endsWith('""')
        ? ['LIST (\\Noselect) "/" ""']
        : [...folders.keys()]
            .filter((name) => argument.endsWith(`"${name}"`) || argument.endsWith(name))
            .map((name) => `LIST () "/" "${name}"`),
    LSUB: () => [],
    SUBSCRIBE: () => [],
    LOGOUT: () => ["BYE"],
    SELECT(session, argument) {
      session.selected = folders.get(unquoted(argument));
      if (!session.selected) return "NO";
      return ["FLAGS (\\Seen)", `${session.selected.length} EXISTS`, "OK [UIDVALIDITY 1]", `OK [UIDNEXT ${nextUid}]`];
    },
    CREATE(_, argument) {
      if (folders.has(unquoted(argument))) return "NO";
      folders.set(unquoted(argument), []);
      return [];
    },
    "UID SEARCH": ({ selected }) => [
      ["SEARCH", ...(selected ?? []).filter(({ flags }) => !flags.has("\\Seen")).map(({ uid }) => uid)].join(" "),
    ],
    "UID FETCH"({ socket, selected = [] }, argument) {
      const [set = ""] = argument.split(" ");
      const [, most] = /BODY\.PEEK\[\]<0\.(\d+)>/.exec(argument) ?? [];
      for (const [i, { uid, raw, flags }] of selected.entries()) {
        if (!inSet(set, uid)) continue;
        const part = raw.subarray(0, Number(most ?? raw.length));
        const origin = most ? "<0>" : "";
        socket.write(
          `* ${i + 1} FETCH (UID ${uid} FLAGS (${[...flags].join(" ")}) BODY[]${origin} {${part.length}}\r\n`,
        );
        socket.write(part);
        socket.write(")\r\n");
      }
      return [];
    },
    "UID STORE"({ selected = [] }, argument) {
      const [set = ""] = argument.split(" ");
      for (const mail of selected) if (inSet(set, mail.uid)) mail.flags.add("\\Seen");
      return [];
    },
    "UID MOVE"({ selected = [] }, argument) {
      const [set = "", ...folder] = argument.split(" ");
      const target = folders.get(unquoted(folder.join(" ")));
      if (!target) return "NO";
      const answers: string[] = [];
      for (const mail of selected.filter(({ uid }) => inSet(set, uid))) {
        answers.push(`${selected.indexOf(mail) + 1} EXPUNGE`);
        selected.splice(selected.indexOf(mail), 1);
        target.push({ ...mail, uid: nextUid++ });
      }
      return answers;
    },
  };

  function answer(session: Session, line: string): void {
    const [tag = "", ...words] = line.split(" ");
    const first = (words[0] ?? "").toUpperCase();
    const command = first === "UID" ? `UID ${(words[1] ?? "").toUpperCase()}` : first;
    commands.push(command);
    const told = imap.override?.(command);
    if (told === null) return void session.socket.destroy();
    if (told !== undefined) return void session.socket.write(told.replaceAll("{tag}", tag));
    const argument = words.slice(command.split(" ").length).join(" ");
    const handler = handlers[command];
    const lines = handler ? handler(session, argument) : "NO";
    if (lines === "NO") return void session.socket.write(`${tag} NO ${command} is not possible\r\n`);
    session.socket.write([...lines.map((each) => `* ${each}`), `${tag} OK`, ""].join("\r\n"));
    if (command === "LOGOUT") session.socket.end();
  }

  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const session: Session = { socket, selected: undefined };
    let pending = "";
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      const lines = (pending + chunk.toString("latin1")).split("\r\n");
      pending = lines.pop() ?? "";
      for (const line of lines) answer(session, line);
    });
    socket.write("* OK ready\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const account = `${encodeURIComponent(USER)}:${encodeURIComponent(PASSWORD)}`;
  const imap: ImapServer = {
    url: `imap://${account}@127.0.0.1:${(server.address() as AddressInfo).port}/INBOX`,
    folders,
    deliver: (raw) => void folders.get("INBOX")?.push({ uid: nextUid++, raw: Buffer.from(raw), flags: new Set() }),
    override: undefined,
    commands,
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return imap;
}

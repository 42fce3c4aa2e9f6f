// A real SMTP receiver on this machine: the product speaks to it as to any mail server.
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { z } from "zod";
import { parseMail, type ReceivedMail } from "./received-mail";

/** How the receiver treats mail: tests have it refuse for good (554), or put off the first try (451), or hang up after the text. */
export const behaviorInput = z.strictObject({
  refuse: z.boolean().default(false),
  greylist: z.boolean().default(false),
  hangUp: z.boolean().default(false),
});
export type Behavior = z.infer<typeof behaviorInput>;

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

/** Starts receiving. `behavior` is asked at each mail. */
export async function startReceiver(options: {
  port: number;
  behavior: () => Behavior;
  onMail: (mail: ReceivedMail) => void;
}): Promise<{ port: number; stop(): Promise<void> }> {
  const putOff = new Set<string>();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    size: 20_000_000,
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onRcptTo({ address }, session, callback) {
      const { refuse, greylist } = options.behavior();
      const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : "";
      const pair = `${sender} ${address}`;
      if (refuse) return callback(refusal(554, "The mailbox was told to refuse."));
      if (!greylist || putOff.delete(pair)) return callback();
      putOff.add(pair);
      callback(refusal(451, "The mailbox was told to take mail at the second try."));
    },
    async onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const { mailFrom } = session.envelope;
        const returnPath = mailFrom ? mailFrom.address : "";
        options.onMail(await parseMail(Buffer.concat(chunks), { returnPath, recipients }, new Date()));
        if (!options.behavior().hangUp) return callback();
        for (const connection of server.connections) connection.close();
      } catch (error) {
        callback(error as Error);
      }
    },
  });
  // A sender that breaks the line is no fault of ours.
  server.on("error", () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(options.port, "127.0.0.1", () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

// The ways on which a machine carries letters, each behind the same interface.
import type { Chamber } from "@/lib/congress/measure";
import type { MachineChannel, Outcome, Prepared } from "@/lib/delivery/channels/channel";
import { cwcAccessTo } from "@/lib/delivery/channels/cwc/access";
import { findCwcProblems } from "@/lib/delivery/channels/cwc/cwc-problems";
import { formatCwc } from "@/lib/delivery/channels/cwc/format";
import { messageOfLetter } from "@/lib/delivery/channels/cwc/letter-message";
import { type CwcOffices, type CwcSending, listActiveOffices, sendCwc } from "@/lib/delivery/channels/cwc/transport";
import { formatEmail } from "@/lib/delivery/channels/email/format";
import { postAccess } from "@/lib/delivery/channels/post/access";
import { postChannel } from "@/lib/delivery/channels/post/transport";
import { env } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import { chamberOfSeat } from "@/lib/legislators/legislator";
import type { Channel } from "@/lib/letters/letter";
import { officeEmail } from "@/lib/letters/office-email";
import { type MailAnswer, ownReturnPath, sendMail } from "@/lib/mail";

const impossible = (code: string, words: readonly string[] = []): Prepared => ({
  ok: false,
  outcome: { kind: "refused", code, words },
});

function mailAddressOf(bioguide: string): string | null {
  const legislator = directory().findLegislator(bioguide);
  return legislator && officeEmail(legislator, env().DELIVERY_MODE);
}

const email: MachineChannel = {
  // lib/mail.ts gives up within two minutes.
  leaseS: 180,
  isOn: () => true,
  addressOf: mailAddressOf,
  prepare(letter) {
    const to = mailAddressOf(letter.bioguide);
    if (!to) return impossible("no-address");
    const hostname = new URL(env().APP_URL).hostname;
    const { id: letterId, composed, replyTo } = letter;
    const mail = formatEmail({ letterId, letter: composed, to, replyTo, hostname, ...ownReturnPath(letterId) });
    return { ok: true, send: async () => outcomeOfMail(await sendMail(mail)) };
  },
};

function outcomeOfMail(answer: MailAnswer): Outcome {
  if (answer.kind === "accepted") return { kind: "handed_to_mail" };
  if (answer.kind === "unknown") return answer;
  if (answer.kind === "refused") return { ...answer, words: [] };
  return { ...answer, retryAfterSeconds: null };
}

const cwc: MachineChannel = {
  // lib/delivery/channels/cwc/transport.ts gives up after 30 seconds.
  leaseS: 45,
  isOn: (seatId) => accessTo(seatId) !== null,
  prepare(letter, now) {
    const access = accessTo(letter.seatId);
    if (!access) return impossible("channel-off");
    const { sender } = letter;
    if (!sender) return impossible("no-sender");
    const message = messageOfLetter({ ...letter, sender }, access.agent, now);
    const problems = findCwcProblems(message, access.chamber);
    if (problems.length > 0) {
      return impossible(
        "does-not-fit",
        problems.map(({ element, code }) => `${element}: ${code}`),
      );
    }
    const xml = formatCwc(message, access.chamber);
    return { ok: true, send: async () => outcomeOfCwc(await sendCwc(access, xml)) };
  },
};

function accessTo(seatId: string) {
  const chamber = chamberOfSeat(seatId);
  return chamber && cwcAccessTo(chamber, env());
}

/** A key that is not taken can be mended by us, and then every letter goes: so they wait a quarter of an hour. */
const KEY_WAIT_S = 900;

function outcomeOfCwc(sending: CwcSending): Outcome {
  switch (sending.kind) {
    case "accepted":
    case "accepted_before":
      return { kind: "accepted" };
    case "wait":
      return { ...sending, kind: "not_sent" };
    case "not_sent":
      return { ...sending, retryAfterSeconds: null };
    case "refused":
      return sending.cause === "credentials"
        ? { kind: "not_sent", code: sending.code, retryAfterSeconds: KEY_WAIT_S }
        : { kind: "refused", code: sending.code, words: sending.words };
    case "unknown":
      return sending;
  }
}

const post = postChannel(() => postAccess(env()));

const CHANNELS: Partial<Record<Channel, MachineChannel>> = { email, cwc, post };

/** The machine's way of this name; null when letters go it by hand. */
export const machineChannel = (channel: Channel): MachineChannel | null => CHANNELS[channel] ?? null;

/** The offices that a chamber's system takes messages for; null when the way there is off. */
export async function listOffices(chamber: Chamber): Promise<CwcOffices | null> {
  const access = cwcAccessTo(chamber, env());
  return access && listActiveOffices(access);
}

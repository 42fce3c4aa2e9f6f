import type { ComposedLetter } from "@/lib/letters/letter";
import { asPlainText } from "@/lib/letters/letter-text";
import type { Mail } from "@/lib/shared/mail";

export type EmailLetter = {
  letterId: string;
  letter: ComposedLetter;
  to: string;
  /** where the office answers: the constituent, never us */
  replyTo: string;
  /** where the mail system sends it back to (lib/shared/return-path.ts); our own address when left out */
  returnPath?: string;
  hostname: string;
};

/**
 * A letter as a mail to its office: from our own address, since we may not claim another's (SPF and DMARC would fail
 * it), with the constituent's name shown and their address to reply to. The id is the same at each try.
 */
export function formatEmail({ letterId, letter, to, replyTo, returnPath, hostname }: EmailLetter): Mail {
  const name = letter.signature[0] ?? "";
  return {
    to,
    fromName: name,
    replyTo: { name, address: replyTo },
    subject: letter.subject,
    text: asPlainText(letter),
    ...(returnPath && { returnPath }),
    messageId: `<letter.${letterId}@${hostname}>`,
  };
}

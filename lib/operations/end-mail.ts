import { closeMail } from "@/lib/mail";

/** Takes leave of the mail server, so that it need not wait for a process that ends. Mails under way are finished first. */
export function endMail(): void {
  closeMail();
}

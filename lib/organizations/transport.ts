import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

/**
 * Whether the mail server takes mail just now, for up to 10 s. Asked for members and strangers alike, so that a fault
 * is told to both and the answer gives away nobody's membership.
 */
export async function mailServerAnswers(): Promise<boolean> {
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 };
  const transport = createTransport({ url: env().SMTP_URL, ...timeouts });
  try {
    return await transport.verify();
  } catch {
    return false;
  } finally {
    transport.close();
  }
}

import { forgetOldMails } from "@/lib/supporters/addresses/store";

/** Forgets what is known of mails and not needed any more: counts after an hour, returned mails after a month. */
export const forgetMails = (now: Date): Promise<void> => forgetOldMails(now);

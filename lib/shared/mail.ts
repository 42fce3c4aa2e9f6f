/** A mail in plain text. Whoever sends it takes line breaks out of its headers, so that nothing typed can add one. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  fromName?: string;
  replyTo?: { name: string; address: string };
  /** where the mail comes back to when it cannot be delivered; our own address when left out */
  returnPath?: string;
  /** the same at each try of the same mail, so that a mail system can see a repetition */
  messageId: string;
};

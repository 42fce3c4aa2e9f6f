/** A mail. Whoever sends it takes line breaks out of its headers, so that nothing typed can add one. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  /** the same words in HTML; a letter to an office has none */
  html?: string;
  fromName?: string;
  replyTo?: { name: string; address: string };
  /** where the mail comes back to when it cannot be delivered; our own address when left out */
  returnPath?: string;
  /** where one click stops mails of this kind (RFC 8058); left out where a mail answers what the person did */
  stopUrl?: string;
  /** the same at each try of the same mail, so that a mail system can see a repetition */
  messageId: string;
};

import type { ReturnedMail } from "@/lib/delivery/channels/email/returned-mail";
import { idInReturnPath, looksLikeReturnPath } from "@/lib/shared/return-path";

/**
 * The letter that a mail is about. By its return path it is proven that whoever wrote had our mail; by its Message-ID it
 * is only said, which is too little to give up an address.
 */
export type LetterInMail = { id: string; by: "return_path" | "message_id" };

/** Where servers write the address that a mail came to. */
const ARRIVED_AT = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "to", "cc"];

const MESSAGE_ID = /<letter\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@/i;
const RETURN_PATH = /^return-path:(.*)$/im;

/** Finds the letter; null when there is none, and also when a return path stands there that we did not sign. */
export function letterInMail(mail: ReturnedMail, secrets: readonly string[], arrivedAt = ""): LetterInMail | null {
  const { headers, original, text } = mail;
  const values = (names: readonly string[]): string[] => names.flatMap((name) => headers.get(name) ?? []);
  const inOriginal = RETURN_PATH.exec(original ?? "")?.[1] ?? "";
  const paths = [arrivedAt, ...values(ARRIVED_AT), inOriginal].filter(looksLikeReturnPath);
  for (const path of paths) {
    const id = idInReturnPath(path, secrets);
    if (id) return { id, by: "return_path" };
  }
  if (paths.length > 0) return null;
  const mentions = [original ?? "", ...values(["in-reply-to", "references"]), text];
  const id = mentions.map((mention) => MESSAGE_ID.exec(mention)?.[1]).find(Boolean);
  return id ? { id: id.toLowerCase(), by: "message_id" } : null;
}

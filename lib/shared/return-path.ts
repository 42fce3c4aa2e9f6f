// Each mail has an address of its own for what comes back of it (a variable envelope return path): so a returned mail
// itself says whose it is, whatever the server that returns it wrote into it. A letter's mail is known by the letter's id,
// a mail of ours to a supporter by the supporter's.
import { createHmac, timingSafeEqual } from "node:crypto";

const ID_BYTES = 16;
const SIGNATURE_BYTES = 16;
/** RFC 5321, section 4.5.3.1.1 */
const LONGEST_LOCAL_PART = 64;

// Digits and small letters only: some servers write a local part in one case.
const TOKEN_LENGTH = Math.ceil(((ID_BYTES + SIGNATURE_BYTES) * 8) / 5);
const TOKEN = new RegExp(`\\+([0-9a-v]{${TOKEN_LENGTH}})@`, "i");

const sign = (secret: string, id: Buffer): Buffer =>
  createHmac("sha256", secret).update("bounce:").update(id).digest().subarray(0, SIGNATURE_BYTES);

const toText = (bytes: Buffer): string =>
  BigInt(`0x${bytes.toString("hex")}`)
    .toString(32)
    .padStart(TOKEN_LENGTH, "0");

function toBytes(text: string): Buffer {
  const value = [...text].reduce((sum, digit) => sum * 32n + BigInt(Number.parseInt(digit, 32)), 0n);
  return Buffer.from(value.toString(16).padStart((ID_BYTES + SIGNATURE_BYTES) * 2, "0"), "hex");
}

/**
 * The return path of a mail: "bounces+<its id, signed>@domain". `address` is the mailbox that takes what comes back, or
 * its domain alone. Throws when the mailbox's name leaves no room: a local part has 64 characters, and the token takes 53.
 */
export function returnPathOf(id: string, secret: string, address: string): string {
  const [name = "", domain = ""] = address.includes("@") ? address.split("@") : ["bounces", address];
  const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
  const localPart = `${name}+${toText(Buffer.concat([bytes, sign(secret, bytes)]))}`;
  if (localPart.length > LONGEST_LOCAL_PART) throw new RangeError(`"${name}" is too long for a return path`);
  return `${localPart}@${domain}`;
}

/** Whether an address looks like a mail's return path, signed by us or not. */
export const looksLikeReturnPath = (address: string): boolean => TOKEN.test(address);

/** Whose return path this is, by one of our secrets; null when it is none of ours. */
export function idInReturnPath(address: string, secrets: readonly string[]): string | null {
  const token = TOKEN.exec(address)?.[1];
  if (!token) return null;
  const bytes = toBytes(token.toLowerCase());
  if (bytes.length !== ID_BYTES + SIGNATURE_BYTES) return null;
  const id = bytes.subarray(0, ID_BYTES);
  if (!secrets.some((secret) => timingSafeEqual(bytes.subarray(ID_BYTES), sign(secret, id)))) return null;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

import { createHmac } from "node:crypto";

/**
 * What an address, or a visitor's network address, is known by where it need not be read again: an HMAC that nobody can
 * try addresses against without our secret. Mail addresses are compared without case.
 */
export const addressDigest = (secret: string, address: string): string =>
  createHmac("sha256", secret).update(`address:${address.trim().toLowerCase()}`).digest("base64url");

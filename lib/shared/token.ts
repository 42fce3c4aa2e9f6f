import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/**
 * What a link may open and for whom; part of what is signed. "mails" chooses which mails a supporter gets, "digest" switches a
 * member's weekly mail. A receipt's link never confirms a letter, and a confirmation's link is worth nothing once the person has
 * corrected the e-mail address it was mailed to.
 */
export type TokenScope =
  | { purpose: "confirm"; supporterId: string }
  | { purpose: "receipt" }
  | { purpose: "mails" }
  | { purpose: "digest" };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ID_BYTES = 16;
const SIGNATURE_BYTES = 18;

const sign = (secret: string, scope: TokenScope, id: string): Buffer =>
  createHmac("sha256", secret)
    .update(scope.purpose === "confirm" ? `confirm:${id}:${scope.supporterId}` : `${scope.purpose}:${id}`)
    .digest()
    .subarray(0, SIGNATURE_BYTES);

/**
 * An unguessable link token for an id: its 128 bits and 144 bits of HMAC-SHA-256 over scope and id. Nothing is stored
 * for it, so a worker can make it again from the id alone, and a job's payload needs to hold no secret.
 */
export function makeToken(secret: string, scope: TokenScope, id: string): string {
  const idBytes = Buffer.from(id.replaceAll("-", ""), "hex");
  return Buffer.concat([idBytes, sign(secret, scope, id)]).toString("base64url");
}

/** The id that a token claims, not yet proven; null when it has not the shape of a token. */
export function idInToken(token: string): string | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== ID_BYTES + SIGNATURE_BYTES) return null;
  const hex = bytes.subarray(0, ID_BYTES).toString("hex");
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return UUID.test(id) ? id : null;
}

/** Whether a token was made with one of these secrets for this scope. New tokens are made with the first of them. */
export function isValidToken(secrets: readonly string[], scope: TokenScope, token: string): boolean {
  const id = idInToken(token);
  if (id === null) return false;
  const signature = Buffer.from(token, "base64url").subarray(ID_BYTES);
  return secrets.some((secret) => timingSafeEqual(signature, sign(secret, scope, id)));
}

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export const isSameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(createHash("sha256").update(one).digest(), createHash("sha256").update(other).digest());

/** One-way hash of a device's secret, as it is stored: a copy of the database opens no draft. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

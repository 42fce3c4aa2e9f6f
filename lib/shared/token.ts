import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/**
 * What a link may open and for whom; part of what is signed. A receipt's link never confirms a letter, and a
 * confirmation's link is worth nothing once the person has corrected the e-mail address it was mailed to.
 */
export type TokenScope = { purpose: "confirm"; supporterId: string } | { purpose: "receipt" };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ID_BYTES = 16;
const SIGNATURE_BYTES = 18;

const sign = (secret: string, scope: TokenScope, id: string): Buffer =>
  createHmac("sha256", secret)
    .update(scope.purpose === "confirm" ? `confirm:${id}:${scope.supporterId}` : `receipt:${id}`)
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

/** Whether a token was made with this secret for this scope. */
export function isValidToken(secret: string, scope: TokenScope, token: string): boolean {
  const id = idInToken(token);
  if (id === null) return false;
  return timingSafeEqual(Buffer.from(token, "base64url").subarray(ID_BYTES), sign(secret, scope, id));
}

/** One-way hash of a device's secret, as it is stored: a copy of the database opens no draft. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

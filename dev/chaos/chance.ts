import { createHash } from "node:crypto";

/** From 0 up to 1, the same for the same parts. */
export const chance = (...parts: readonly (string | number)[]): number =>
  createHash("sha256").update(parts.join("\0")).digest().readUInt32BE() / 2 ** 32;

import { v7, validate } from "uuid";

/**
 * A new id: UUID version 7 (RFC 9562), so that rows of one time lie together in an index. 74 of its bits are random:
 * enough not to be guessed, yet links that open something personal carry a signed token instead (lib/shared/token.ts).
 */
export const newId = (): string => v7();

/** The least id that can be made at a moment: what was made from then on has a greater one. */
export function firstIdAt(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** Whether a text has the shape of an id: what comes back from a form or an address can be anything. */
export const isId = (text: string): boolean => validate(text);

import { v7 } from "uuid";

/**
 * A new id: UUID version 7 (RFC 9562), so that rows of one time lie together in an index. 74 of its bits are random:
 * enough not to be guessed, yet links that open something personal carry a signed token instead (lib/shared/token.ts).
 */
export const newId = (): string => v7();

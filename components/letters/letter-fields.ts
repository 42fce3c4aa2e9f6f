/** The names of one letter's fields in the draft form, as lib/letters/input.ts reads them. */
export const letterField = (
  bioguide: string,
  field: "seatId" | "askId" | "channel" | "ownWords" | "opening" | "request" | "subject",
): string => `letter.${bioguide}.${field}`;

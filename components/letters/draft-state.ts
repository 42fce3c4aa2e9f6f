import type { TooLong } from "@/lib/letters/input";

/** What the server answers to a draft form. */
export type DraftState = {
  kind:
    | "idle"
    | "saved"
    | "problems"
    | "conflict"
    | "not_found"
    | "already_confirmed"
    | "campaign_closed"
    | "congress_over"
    | "dead_address"
    | "mailed_often"
    | "asked_often"
    | "too_long"
    | "malformed";
  /** the newest revision that the server knows of */
  revision: number;
  /** with "too_long": a field that holds more than can be kept */
  tooLong?: TooLong;
  /** what was posted, by field: shown again when the page comes back without having been saved */
  values: Record<string, string> | null;
};

/** The text fields of a form as a plain object; files have no place in it. */
export const textFields = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"));

// Under which words of messages/en/receipt.json a letter's state and history are told.
import { REFUSED_LATER } from "@/lib/delivery/next-step";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";
import { chamberOfSeat } from "@/lib/legislators/legislator";

const WHOSE = { house: "house", senate: "senate", none: "office" } as const;

/** Whose system takes letters for a seat. */
export const systemOf = (seatId: string): "house" | "senate" | "office" => WHOSE[chamberOfSeat(seatId) ?? "none"];

/** Who took a letter that went by a mail server, or by a service that mails letters, perhaps on trial. */
export function carrierOf(channel: string | null, code: string | null): "email" | "post" | "trial" {
  if (channel !== "post") return "email";
  return code === "test" ? "trial" : "post";
}

/** Who found out that a letter had arrived of which nobody knew; null when the far side itself said so at once. */
export const foundBy = (code: string | null): "mail-log" | "person" | null =>
  code === "mail-log" || code === "person" ? code : null;

/** Who says that a letter went, and how. */
export function senderOf(code: string | null): "you" | "posted" | "handed" {
  if (code === "posted_by_organization") return "posted";
  return code === "handed_over_by_organization" ? "handed" : "you";
}

const FAULTS = ["dead-address", "no-address", "does-not-fit", "no-sender", "defect"] as const;

/** Whether it was we who kept a letter back: nothing left, so nobody refused it. */
export const isKeptBack = (code: string | null): boolean => FAULTS.some((each) => each === code);

/** Whether a far side, and not we, refused a letter after a try that may have brought it there. */
export const isRefusedLater = (code: string | null): boolean =>
  (code?.startsWith(REFUSED_LATER) && !isKeptBack(code.slice(REFUSED_LATER.length))) ?? false;

/** Why a letter has failed. */
export function faultOf(last: ReceiptLetter["last"]): "gave_up" | "said" | "refused" | (typeof FAULTS)[number] {
  if (last?.what === "gave_up") return "gave_up";
  const fault = FAULTS.find((each) => each === last?.code);
  if (fault) return fault;
  return last && last.words.length > 0 ? "said" : "refused";
}

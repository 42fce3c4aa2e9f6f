import type { Attempt, AttemptOutcome, DeliveryState } from "@/lib/delivery/delivery";
import { isByMachine } from "@/lib/letters/lane";
import type { Channel } from "@/lib/letters/letter";

/** What a person can report of a letter that goes by their own hand. */
export type Report = "printed" | "form_opened" | "sent" | "answered";

const REPORTABLE: Record<Channel, readonly Report[]> = {
  email: ["answered"],
  cwc: ["answered"],
  post: ["answered"],
  print: ["printed", "sent", "answered"],
  form: ["form_opened", "sent", "answered"],
};

/** Whether a report makes sense for the way a letter takes. */
export const mayReport = (channel: Channel, report: Report): boolean => REPORTABLE[channel].includes(report);

/** States in which an office may have what a machine carried. */
const MAY_HAVE_COME: readonly DeliveryState[] = ["accepted", "handed_to_mail", "unknown"];

/** What a person is asked to report of a letter now: of one that came too late only that it went before, and an answer. */
export function reportsFor(channel: Channel, state: DeliveryState): readonly Report[] {
  if (state === "cancelled") return [];
  if (isByMachine(channel)) return MAY_HAVE_COME.includes(state) ? REPORTABLE[channel] : [];
  return state === "held" ? ["sent", "answered"] : REPORTABLE[channel];
}

/** The outcome that a report records, or null when it adds nothing: repeated, or a step back from "sent". */
export function outcomeOfReport(
  report: Exclude<Report, "answered">,
  attempts: readonly Attempt[],
): AttemptOutcome | null {
  const outcome: AttemptOutcome = report === "sent" ? "reported_sent" : report;
  const last = attempts.at(-1)?.outcome;
  return last === outcome || last === "reported_sent" ? null : outcome;
}

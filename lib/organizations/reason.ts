/** The longest reason that is kept with a change, in characters. */
export const REASON_LIMIT = 500;

export type ReasonProblem = "reason_missing" | "reason_too_long";

/** Every change of what the public sees is kept with its reason; null when this is one. */
export function findReasonProblem(reason: string): ReasonProblem | null {
  if (reason.trim() === "") return "reason_missing";
  return reason.trim().length > REASON_LIMIT ? "reason_too_long" : null;
}

import { type BuiltLetter, buildLetters, hashOfLetters, type LetterContext } from "@/lib/letters/build-letters";
import { confirmationOpen, type Draft } from "@/lib/letters/draft";
import { fail, ok, type Result } from "@/lib/shared/result";

/** What is loaded of an action before it is decided whether its letters may go. */
export type WaitingAction = {
  state: "draft" | "waiting" | "confirmed";
  confirmationRequestedAt: Date | null;
  draft: Draft | null;
};

export type ConfirmationProblem = { code: "already_sent" | "expired" | "paused" | "congress_over" };

export type Confirmable = { letters: BuiltLetter[]; textHash: string; draft: Draft };

/** Whether a waiting action's letters may go now, and the exact letters if so. */
export function confirmableLetters(
  action: WaitingAction,
  context: LetterContext,
): Result<Confirmable, ConfirmationProblem> {
  if (action.state === "confirmed" || !action.draft) return fail({ code: "already_sent" });
  if (action.state === "draft" || !action.confirmationRequestedAt) return fail({ code: "expired" });
  if (!confirmationOpen(action.confirmationRequestedAt, context.now)) return fail({ code: "expired" });
  if (context.campaign.state !== "live") return fail({ code: "paused" });
  const letters = buildLetters(action.draft, context);
  if (letters.length === 0) return fail({ code: "congress_over" });
  return ok({ letters, textHash: hashOfLetters(letters), draft: action.draft });
}

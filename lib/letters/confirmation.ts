import { restPhaseOf } from "@/lib/campaigns/campaign-phase";
import { congressAt } from "@/lib/congress/congress-clock";
import { type BuiltLetter, buildLetters, hashOfLetters, type LetterContext } from "@/lib/letters/build-letters";
import { confirmationOpen, type Draft } from "@/lib/letters/draft";
import { fail, ok, type Result } from "@/lib/shared/result";

/** What is loaded of an action before it is decided whether its letters may go. */
export type WaitingAction = {
  state: "draft" | "waiting" | "confirmed";
  /** the Congress in which it was begun */
  congress: number;
  confirmationRequestedAt: Date | null;
  draft: Draft | null;
};

/**
 * `paused`: the campaign takes no letters for now; `campaign_over`: its last day has passed, or it was ended;
 * `congress_over`: the Congress in which it was begun has ended; `none_left`: no letter of it can go for another reason.
 */
export type ConfirmationProblem = {
  code: "already_sent" | "congress_over" | "expired" | "paused" | "campaign_over" | "none_left";
};

export type Confirmable = { letters: BuiltLetter[]; textHash: string; draft: Draft };

/** Whether a waiting action's letters may go now, and the exact letters if so. */
export function confirmableLetters(
  action: WaitingAction,
  context: LetterContext,
): Result<Confirmable, ConfirmationProblem> {
  if (action.state === "confirmed" || !action.draft) return fail({ code: "already_sent" });
  // Before the link's own age: to ask for a new link would help nobody.
  if (action.congress !== congressAt(context.now)) return fail({ code: "congress_over" });
  if (action.state === "draft" || !action.confirmationRequestedAt) return fail({ code: "expired" });
  if (!confirmationOpen(action.confirmationRequestedAt, context.now)) return fail({ code: "expired" });
  const rest = restPhaseOf(context.campaign, context.now);
  if (rest === "over" || rest === "ended") return fail({ code: "campaign_over" });
  if (rest) return fail({ code: "paused" });
  const letters = buildLetters(action.draft, context);
  if (letters.length === 0) return fail({ code: "none_left" });
  return ok({ letters, textHash: hashOfLetters(letters), draft: action.draft });
}

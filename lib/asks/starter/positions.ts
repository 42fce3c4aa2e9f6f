// What a letter says to an office that has already said yes or no. Plain enough for any ask: an organization that writes
// nothing of its own for this still thanks who is with it, and never asks who refused the same thing in the same way.
import type { StandingTexts } from "@/lib/asks/ask";
import { quotable } from "@/lib/asks/starter/quotable";

type Steps = { join: string; more: string };

const ANY_STEP =
  "If there is a next step that you can take, in public or among your colleagues, please take it, and let me know, so that I can tell others at home.";

/**
 * Openings and requests for who has committed to an ask and for who has refused it. `steps`: what the ask's verb asks for on
 * its measure, as words that follow "please"; null: said in general words.
 */
export function positionTexts(
  headline: string,
  steps: Steps | null,
): { openings: StandingTexts; requests: StandingTexts } {
  const what = quotable(headline);
  const next = steps
    ? `If it is still to be done, please ${steps.join}. If it is done, please ${steps.more}. I would be glad to tell others at home about it.`
    : ANY_STEP;
  return {
    openings: {
      committed: [
        `Thank you for {{ position.source }}. I understand from it that you see this as I do: “${what}.” I wanted you to know that it was noticed at home.`,
        `I am writing to thank you. I learned of {{ position.source }}, and I take it to mean that you are with us in this: “${what}.”`,
      ],
      refused: [
        `I know of {{ position.source }}, and I understand from it that you see this another way than I do: “${what}.” I will not put the same request to you as if you had not answered it.`,
        `I learned of {{ position.source }}. I take it that you have decided against what I care about, which is this: “${what}.” Thank you for being plain about it.`,
      ],
    },
    requests: {
      committed: [next, `What comes next matters as much. ${next}`],
      refused: [
        "I ask you for something else: please tell me what would have to be different for you to think about it again, and whether there is a part of it that you could support. I will read your answer with an open mind.",
        "May I ask you two questions? Which reason weighed most with you, and what would you do about it in your own way? I would like to understand it, and to tell others at home fairly.",
      ],
    },
  };
}

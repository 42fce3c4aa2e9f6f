import { withoutRepetition } from "@/lib/asks/ask-check";
import type { AskChecker } from "@/lib/asks/check-context";
import { checkAudience } from "@/lib/asks/checks/audience-checks";
import { checkChambers } from "@/lib/asks/checks/chamber-checks";
import { checkCitations } from "@/lib/asks/checks/citation-checks";
import { checkMeasure } from "@/lib/asks/checks/measure-checks";
import { checkSources } from "@/lib/asks/checks/source-checks";
import { checkWords } from "@/lib/asks/checks/text-checks";

/** What does not agree with the record, or was left open: all checks but those that render letters. */
export const checkAsk: AskChecker = (content, context) => [
  ...checkMeasure(content, context),
  ...checkAudience(content, context),
  ...withoutRepetition(checkChambers(content, context), "key"),
  ...withoutRepetition(checkCitations(content, context), "key"),
  ...checkSources(content, context),
  ...checkWords(content),
];

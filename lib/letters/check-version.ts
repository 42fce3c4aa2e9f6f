import { checkAsk } from "@/lib/asks/ask-checks";
import type { AskChecker } from "@/lib/asks/check-context";
import { checkRendering } from "@/lib/letters/check-rendering";

/** Every check of what a version says: against the record, and as the letters that it would make. */
export const checkVersion: AskChecker = (content, context) => [
  ...checkAsk(content, context),
  ...checkRendering(content, context),
];

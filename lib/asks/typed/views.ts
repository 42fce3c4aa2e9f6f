// What somebody is typing, looked at before it is saved.
import type { AskCheck } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import type { AskChecker } from "@/lib/asks/check-context";
import { loadCheckContext } from "@/lib/asks/store";
import type { Campaign } from "@/lib/campaigns/campaign";
import { db } from "@/lib/db";

/** What is the matter with a content that nobody has saved yet. The caller has found the campaign for its reader. */
export async function checkTyped(
  campaign: Campaign,
  content: AskContent,
  now: Date,
  check: AskChecker,
): Promise<AskCheck[]> {
  return check(content, await loadCheckContext(db().prisma, campaign, content, now));
}

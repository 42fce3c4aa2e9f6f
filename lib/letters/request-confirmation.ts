import { loadAsks } from "@/lib/asks/views";
import { takesLetters } from "@/lib/campaigns/campaign-phase";
import { findCampaign } from "@/lib/campaigns/views";
import { congressAt } from "@/lib/congress/congress-clock";
import { type Db, inTransaction } from "@/lib/db";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/queue";
import { buildLetters, type LetterContext } from "@/lib/letters/build-letters";
import type { Draft, SaveDraftInput, SaveDraftProblem } from "@/lib/letters/draft";
import type { LetterProblem } from "@/lib/letters/letter-problems";
import { type LoadPositions, loadNoPositions } from "@/lib/letters/positions";
import { findSignerProblems, type SignerProblem } from "@/lib/letters/signer-problems";
import { loadActionOfDevice, loadCampaignNames, saveDraftContent } from "@/lib/letters/store";
import { findWayProblems } from "@/lib/letters/way-problems";
import { NO_SYSTEMS, type Ways } from "@/lib/letters/ways";
import { fail, ok, type Result } from "@/lib/shared/result";
import { hashSecret } from "@/lib/shared/token";
import { connectionOf, MOST_FROM_CLIENT, MOST_TO_ADDRESS } from "@/lib/supporters/addresses/allowance";
import { isDeadAddress, takeAllowance } from "@/lib/supporters/addresses/store";
import { findOrCreateSupporter } from "@/lib/supporters/store";

export type RequestConfirmationProblem =
  | SaveDraftProblem
  | { code: "campaign_closed" | "congress_over" }
  /** the draft is saved; nothing is mailed */
  | { code: "dead_address" | "mailed_often" | "asked_often"; revision: number }
  | { code: "problems"; revision: number; problems: (LetterProblem | SignerProblem)[] };

/**
 * Asks for the mail that confirms a draft's letters, as far as the `ways` that they take are open. The draft is saved first
 * and stays saved whatever else is wrong: also when the address takes no mail (`dead_address`), when it was mailed as often
 * as anybody should be within an hour, or when too many were asked for from the visitor's connection (`clientIp`).
 * Asking again replaces a mail that still waits, so that a double click makes one; a corrected address makes the link
 * mailed to the earlier one worthless.
 */
export async function requestConfirmation(
  { actionId, revision, draft }: SaveDraftInput,
  deviceSecret: string,
  now: Date,
  ways: Ways = NO_SYSTEMS,
  clientIp: string | null = null,
  loadPositions: LoadPositions = loadNoPositions,
): Promise<Result<{ email: string }, RequestConfirmationProblem>> {
  return inTransaction(async (tx) => {
    const action = await loadActionOfDevice(tx, actionId, hashSecret(deviceSecret));
    if (!action) return fail({ code: "not_found" });
    if (!action.draft) return fail({ code: "already_confirmed" });
    const outcome = await saveDraftContent(tx, action, draft, revision, now);
    if (!outcome.saved) return fail({ code: "conflict", theirs: outcome.theirs, revision: outcome.revision });

    if (action.congress !== congressAt(now)) return fail({ code: "congress_over" });
    const { organizationId } = action;
    const campaign = await findCampaign((await loadCampaignNames(tx, organizationId, action.campaignId)).slug);
    if (!campaign || !takesLetters(campaign, now)) return fail({ code: "campaign_closed" });
    const asks = await loadAsks(tx, organizationId, action.campaignId);
    const bioguides = draft.letters.map(({ bioguide }) => bioguide);
    const positions = await loadPositions(organizationId, asks, bioguides);
    const problems = problemsOf(draft, { campaign, asks, seed: action.seed, now, positions }, ways);
    if (problems === null) return fail({ code: "campaign_closed" });
    if (problems.length > 0) return fail({ code: "problems", revision: outcome.revision, problems });

    const refusal = await refusalOf(tx, draft.email, clientIp, now);
    if (refusal) return fail({ code: refusal, revision: outcome.revision });

    const supporterId = await findOrCreateSupporter(tx, organizationId, draft.email, now);
    await tx.action.update({
      where: { organizationId_id: { organizationId, id: actionId } },
      data: { state: "waiting", supporterId, confirmationRequestedAt: now },
    });
    await enqueue(tx, "send-confirmation", { organizationId, actionId }, { key: `confirm:${actionId}` });
    return ok({ email: draft.email.trim() });
  });
}

/** Why no mail goes to an address now; null when one may. */
async function refusalOf(
  tx: Db,
  email: string,
  clientIp: string | null,
  now: Date,
): Promise<"dead_address" | "mailed_often" | "asked_often" | null> {
  if (await isDeadAddress(tx, email)) return "dead_address";
  if (!(await takeAllowance(tx, `to:${email.trim()}`, MOST_TO_ADDRESS, now))) return "mailed_often";
  const from = clientIp === null ? null : `from:${connectionOf(clientIp)}`;
  return from && !(await takeAllowance(tx, from, MOST_FROM_CLIENT, now)) ? "asked_often" : null;
}

/** What must be mended before the letters may go; null when no letter can go any more. */
function problemsOf(draft: Draft, context: LetterContext, ways: Ways): (LetterProblem | SignerProblem)[] | null {
  const letters = buildLetters(draft, context);
  if (letters.length === 0) return null;
  const mode = env().DELIVERY_MODE;
  const all = [
    ...findSignerProblems(draft),
    ...letters.flatMap((letter) =>
      findWayProblems(letter, draft, { ways, mode, rules: context.campaign.channelRules }),
    ),
  ];
  return all.filter(({ severity }) => severity === "stop");
}

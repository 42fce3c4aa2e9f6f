import { randomBytes, randomInt } from "node:crypto";
import { findCampaignPage } from "@/lib/asks/views";
import { takesLetters } from "@/lib/campaigns/campaign-phase";
import { congressAt } from "@/lib/congress/congress-clock";
import { inTransaction } from "@/lib/db";
import { stateOfZip } from "@/lib/districts/zip-seats";
import { env } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import { buildLetters, type LetterContext } from "@/lib/letters/build-letters";
import { channelChoices } from "@/lib/letters/channel-choices";
import { type Draft, NO_EDITS, newDraft } from "@/lib/letters/draft";
import { carryOver } from "@/lib/letters/old-draft";
import { loadEarlierDraft } from "@/lib/letters/store";
import { NO_SYSTEMS, type Ways } from "@/lib/letters/ways";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";
import { hashSecret } from "@/lib/shared/token";

export type StartActionInput = {
  campaignSlug: string;
  zip: string;
  /** who is to be written to, and the ask chosen for each */
  choices: { bioguide: string; askId: string }[];
  /** where the person came from (lib/supporters/source-code.ts); left out: not known */
  sourceCode?: string;
};

export type StartActionProblem = { code: "campaign_closed" | "no_letters" };

/**
 * Starts a draft of one letter for each legislator chosen. The device keeps the secret in a cookie; only its hash is
 * stored. Each letter begins on the best of the `ways` to its office. Nothing that would be wrong to send is drafted: see `buildLetters`. What the person typed on this device into a
 * draft that ended with its Congress is carried over.
 */
export async function startAction(
  input: StartActionInput,
  deviceSecret: string | null,
  now: Date,
  ways: Ways = NO_SYSTEMS,
): Promise<Result<{ actionId: string; deviceSecret: string }, StartActionProblem>> {
  const page = await findCampaignPage(input.campaignSlug);
  if (!page || !takesLetters(page.campaign, now)) return fail({ code: "campaign_closed" });
  const seed = randomInt(2 ** 31);
  const draft = firstDraft(input, { ...page, seed, now }, ways);
  if (draft.letters.length === 0) return fail({ code: "no_letters" });

  const secret = deviceSecret ?? randomBytes(32).toString("base64url");
  const actionId = newId();
  const congress = congressAt(now);
  const { organizationId, id: campaignId } = page.campaign;
  await inTransaction(async (tx) => {
    const place = { organizationId, campaignId };
    const earlier = deviceSecret && (await loadEarlierDraft(tx, place, hashSecret(deviceSecret), congress));
    const content = earlier ? carryOver(earlier, draft) : draft;
    await tx.action.create({
      data: {
        organizationId,
        id: actionId,
        campaignId,
        state: "draft",
        congress,
        seed,
        deviceHashes: [hashSecret(secret)],
        sourceCode: input.sourceCode ?? "",
        createdAt: now,
        draft: { create: { content, updatedAt: now } },
      },
    });
  });
  return ok({ actionId, deviceSecret: secret });
}

function firstDraft(input: StartActionInput, context: LetterContext, ways: Ways): Draft {
  const table = directory();
  const wanted = input.choices.flatMap(({ bioguide, askId }) => {
    const seatId = table.findLegislator(bioguide)?.seatId;
    return seatId ? [{ bioguide, askId, seatId, channel: null, edits: NO_EDITS }] : [];
  });
  // The President's seat is no state's; who writes to the President alone is told by the ZIP code.
  const state =
    wanted.find(({ bioguide }) => bioguide !== PRESIDENT_ID)?.seatId.slice(0, 2) ?? stateOfZip(input.zip) ?? "";
  const built = buildLetters(newDraft(input.zip, state, wanted), context);
  const site = { ways, mode: env().DELIVERY_MODE, rules: context.campaign.channelRules };
  const letters = built.map((letter) => {
    const best = channelChoices({ ...letter, seatId: letter.seat.id }, site).find(({ available }) => available);
    return { ...letter.draft, askId: letter.ask.id, channel: best?.channel ?? null };
  });
  return newDraft(input.zip, state, letters);
}

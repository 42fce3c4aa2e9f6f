import { randomBytes, randomInt } from "node:crypto";
import { findCampaignPage } from "@/lib/asks/views";
import { takesLetters } from "@/lib/campaigns/campaign-phase";
import { congressAt } from "@/lib/congress/congress-clock";
import { inTransaction } from "@/lib/db";
import { stateOfZip } from "@/lib/districts/zip-seats";
import { env } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import { buildLetters } from "@/lib/letters/build-letters";
import { type Draft, NO_EDITS, newDraft } from "@/lib/letters/draft";
import { offerChannels } from "@/lib/letters/offer-channels";
import { carryOver } from "@/lib/letters/old-draft";
import { loadEarlierDraft } from "@/lib/letters/store";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";
import { hashSecret } from "@/lib/shared/token";

export type StartActionInput = {
  campaignSlug: string;
  zip: string;
  /** who is to be written to, and the ask chosen for each */
  choices: { bioguide: string; askId: string }[];
};

export type StartActionProblem = { code: "campaign_closed" | "no_letters" };

/**
 * Starts a draft of one letter for each legislator chosen. The device keeps the secret in a cookie; only its hash is
 * stored. Nothing that would be wrong to send is drafted: see `buildLetters`. What the person typed on this device into a
 * draft that ended with its Congress is carried over.
 */
export async function startAction(
  input: StartActionInput,
  deviceSecret: string | null,
  now: Date,
): Promise<Result<{ actionId: string; deviceSecret: string }, StartActionProblem>> {
  const page = await findCampaignPage(input.campaignSlug);
  if (!page || !takesLetters(page.campaign, now)) return fail({ code: "campaign_closed" });
  const seed = randomInt(2 ** 31);
  const draft = firstDraft(input, { ...page, seed, now });
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
        createdAt: now,
        draft: { create: { content, updatedAt: now } },
      },
    });
  });
  return ok({ actionId, deviceSecret: secret });
}

function firstDraft(input: StartActionInput, context: Parameters<typeof buildLetters>[1]): Draft {
  const table = directory();
  const wanted = input.choices.flatMap(({ bioguide, askId }) => {
    const seatId = table.findLegislator(bioguide)?.seatId;
    return seatId ? [{ bioguide, askId, seatId, channel: null, edits: NO_EDITS }] : [];
  });
  // The President's seat is no state's; who writes to the President alone is told by the ZIP code.
  const state =
    wanted.find(({ bioguide }) => bioguide !== PRESIDENT_ID)?.seatId.slice(0, 2) ?? stateOfZip(input.zip) ?? "";
  const built = buildLetters(newDraft(input.zip, state, wanted), context);
  const letters = built.map(({ draft, ask, legislator, postOffice }) => {
    const best = offerChannels(legislator, postOffice, env().DELIVERY_MODE).find(({ available }) => available);
    return { ...draft, askId: ask.id, channel: best?.channel ?? null };
  });
  return newDraft(input.zip, state, letters);
}

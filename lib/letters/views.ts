import type { Ask } from "@/lib/asks/ask";
import { type TalkingPoint, talkingPointsOf } from "@/lib/asks/talking-points";
import { loadAsks } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import { type RestPhase, restPhaseOf } from "@/lib/campaigns/campaign-phase";
import { findCampaign } from "@/lib/campaigns/views";
import { congressAt } from "@/lib/congress/congress-clock";
import { citationOf } from "@/lib/congress/measure";
import type { Standing } from "@/lib/congress/standing";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { Legislator, Seat } from "@/lib/legislators/legislator";
import { type BuiltLetter, buildLetters, type LetterContext } from "@/lib/letters/build-letters";
import { confirmableLetters } from "@/lib/letters/confirmation";
import { type ActionToConfirm, loadActionOfConfirmation } from "@/lib/letters/confirming/store";
import type { Draft, DraftLetter } from "@/lib/letters/draft";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import { findLetterProblems, type LetterProblem } from "@/lib/letters/letter-problems";
import { type ChannelOffer, offerChannels } from "@/lib/letters/offer-channels";
import { findSignerProblems, type SignerProblem } from "@/lib/letters/signer-problems";
import { loadActionOfDevice, loadCampaignNames } from "@/lib/letters/store";
import { NO_SYSTEMS, type Ways } from "@/lib/letters/ways";
import { hashSecret, makeToken } from "@/lib/shared/token";

export type DraftLetterView = {
  draft: DraftLetter;
  legislator: Legislator;
  seat: Seat;
  ask: { id: string; slug: string; headline: string; questions: string[]; talkingPoints: TalkingPoint[] };
  askChoices: { id: string; headline: string }[];
  standing: Standing;
  citation: string | null;
  composed: ComposedLetter;
  originals: { subject: string; opening: string; request: string };
  channels: ChannelOffer[];
  problems: LetterProblem[];
};

export type DraftView = {
  campaign: { slug: string; title: string; organizationName: string; rest: RestPhase | null };
  actionId: string;
  state: "draft" | "waiting" | "confirmed";
  /** the Congress in which it was begun */
  congress: number;
  /** that Congress has ended: districts and people must be looked up anew, and nothing of this draft can go */
  isOld: boolean;
  revision: number;
  draft: Draft;
  letters: DraftLetterView[];
  signerProblems: SignerProblem[];
};

type ActionKey = { organizationId: string; campaignId: string; seed: number };

/** What an action's letters are built from: its campaign and asks as they are now; null for a draft campaign. */
export async function loadLetterContext(action: ActionKey, now: Date): Promise<LetterContext | null> {
  const { organizationId, campaignId, seed } = action;
  const campaign = await findCampaign((await loadCampaignNames(db().prisma, organizationId, campaignId)).slug);
  const asks: Ask[] = campaign ? await loadAsks(db().prisma, organizationId, campaignId) : [];
  return campaign && { campaign, asks, seed, now };
}

type KeptContext = { stamp: string; context: Promise<LetterContext | null> };

const kept = new Map<string, KeptContext>();

/** The same, kept in memory for as long as the stamp says that nothing changed: a confirmation then reads one row. */
export async function loadKeptContext(action: ActionToConfirm, now: Date): Promise<LetterContext | null> {
  const known = kept.get(action.campaignId);
  const fresh = known?.stamp === action.campaignStamp;
  const promise = fresh ? known.context : loadLetterContext(action, now);
  if (!fresh) kept.set(action.campaignId, { stamp: action.campaignStamp, context: promise });
  const context = await promise.catch((error: unknown) => {
    kept.delete(action.campaignId);
    throw error;
  });
  return context && { ...context, seed: action.seed, now };
}

/** A draft as its own page shows it, with the `ways` that are open; null for any other device than the person's, and once it was sent. */
export async function findDraftView(
  actionId: string,
  deviceSecret: string | null,
  now: Date,
  ways: Ways = NO_SYSTEMS,
): Promise<DraftView | null> {
  if (!deviceSecret || !/^[0-9a-f-]{36}$/.test(actionId)) return null;
  const action = await loadActionOfDevice(db().prisma, actionId, hashSecret(deviceSecret));
  const context = action && (await loadLetterContext(action, now));
  if (!action?.draft || !context) return null;
  const draft = action.draft.content as Draft;
  const { slug, title, organizationName } = context.campaign;
  const isOld = action.congress !== congressAt(now);
  return {
    campaign: { slug, title, organizationName, rest: restPhaseOf(context.campaign, now) },
    actionId,
    state: action.state,
    congress: action.congress,
    isOld,
    revision: action.draft.revision,
    draft,
    letters: isOld
      ? []
      : buildLetters(draft, context).map((letter) => toDraftLetterView(letter, draft, context.campaign, ways)),
    signerProblems: findSignerProblems(draft),
  };
}

function toDraftLetterView(letter: BuiltLetter, typed: Draft, { brief }: Campaign, ways: Ways): DraftLetterView {
  const { draft, legislator, seat, ask, askChoices, standing, composed, originals, postOffice } = letter;
  return {
    draft,
    legislator,
    seat,
    ask: {
      id: ask.id,
      slug: ask.slug,
      headline: ask.version.texts.headline,
      questions: ask.version.texts.questions,
      talkingPoints: talkingPointsOf(ask.version.texts.talkingPoints, brief.sources),
    },
    askChoices: askChoices.map(({ id, version }) => ({ id, headline: version.texts.headline })),
    standing,
    citation: ask.measure && citationOf(ask.measure),
    composed,
    originals,
    channels: offerChannels(legislator, postOffice, env().DELIVERY_MODE, ways.systemOf(seat.id)),
    problems: [
      ...findLetterProblems({ letter: composed, edits: draft.edits, channel: draft.channel, legislator }),
      ...(draft.channel === "cwc" ? ways.problemsOf(letter, typed) : []),
    ],
  };
}

export type ConfirmationLetter = {
  legislator: Pick<Legislator, "bioguide" | "name" | "title">;
  channel: Channel | null;
  composed: ComposedLetter;
};

export type ConfirmationView =
  | {
      kind: "ready";
      token: string;
      textHash: string;
      campaign: { slug: string; title: string };
      fullName: string;
      email: string;
      letters: ConfirmationLetter[];
    }
  | { kind: "already_sent"; receiptToken: string }
  | { kind: "too_late"; token: string; campaign: { slug: string; title: string }; congress: number }
  | { kind: "expired"; token: string; campaign: { slug: string; title: string } }
  | { kind: "closed"; campaign: { slug: string; title: string }; reason: "paused" | "campaign_over" | "none_left" }
  | { kind: "invalid" };

/** What a confirmation link shows. Opening it changes nothing: mail scanners open links too. */
export async function findConfirmationView(token: string, now: Date): Promise<ConfirmationView> {
  const action = await loadActionOfConfirmation(token);
  const context = action && (await loadKeptContext(action, now));
  if (!action || !context) return { kind: "invalid" };
  const campaign = { slug: context.campaign.slug, title: context.campaign.title };
  const decision = confirmableLetters(action, context);
  if (decision.ok) {
    const { letters, textHash } = decision.value;
    const { fullName, email } = decision.value.draft;
    return { kind: "ready", token, textHash, campaign, fullName, email, letters: letters.map(toConfirmationLetter) };
  }
  switch (decision.problem.code) {
    case "already_sent":
      return { kind: "already_sent", receiptToken: makeToken(env().AUTH_SECRET, { purpose: "receipt" }, action.id) };
    case "congress_over":
      return { kind: "too_late", token, campaign, congress: action.congress };
    case "expired":
      return { kind: "expired", token, campaign };
    default:
      return { kind: "closed", campaign, reason: decision.problem.code };
  }
}

const toConfirmationLetter = ({ legislator, draft, composed }: BuiltLetter): ConfirmationLetter => ({
  legislator: { bioguide: legislator.bioguide, name: legislator.name, title: legislator.title },
  channel: draft.channel,
  composed,
});

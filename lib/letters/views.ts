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
import { channelChoices, type SiteFacts } from "@/lib/letters/channel-choices";
import type { ChannelChoice, Credentials } from "@/lib/letters/choose-channel";
import { confirmableLetters } from "@/lib/letters/confirmation";
import { type ActionToConfirm, loadActionOfConfirmation } from "@/lib/letters/confirming/store";
import type { Draft, DraftLetter } from "@/lib/letters/draft";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import type { LetterProblem } from "@/lib/letters/letter-problems";
import { type KnownPosition, type LoadPositions, loadNoPositions } from "@/lib/letters/positions";
import { findSignerProblems, type SignerProblem } from "@/lib/letters/signer-problems";
import { loadActionOfDevice, loadCampaignNames } from "@/lib/letters/store";
import { findWayProblems } from "@/lib/letters/way-problems";
import { NO_SYSTEMS, type Ways } from "@/lib/letters/ways";
import { hashSecret, makeToken } from "@/lib/shared/token";

export type DraftLetterView = {
  draft: DraftLetter;
  legislator: Legislator;
  seat: Seat;
  ask: {
    id: string;
    slug: string;
    headline: string;
    questions: string[];
    talkingPoints: TalkingPoint[];
    /** one of lib/asks/topics.ts; null: none is known */
    topic: string | null;
  };
  askChoices: { id: string; headline: string }[];
  standing: Standing;
  position: KnownPosition | null;
  citation: string | null;
  composed: ComposedLetter;
  originals: { subject: string; opening: string; request: string };
  channels: ChannelChoice[];
  problems: LetterProblem[];
};

export type DraftView = {
  campaign: {
    slug: string;
    title: string;
    organizationName: string;
    rest: RestPhase | null;
    /** the way that it would rather use */
    prefer: Channel | null;
  };
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
export async function loadLetterContext(
  action: ActionKey,
  now: Date,
  loadPositions: LoadPositions = loadNoPositions,
  bioguides: readonly string[] | null = null,
): Promise<LetterContext | null> {
  const { organizationId, campaignId, seed } = action;
  const campaign = await findCampaign((await loadCampaignNames(db().prisma, organizationId, campaignId)).slug);
  const asks: Ask[] = campaign ? await loadAsks(db().prisma, organizationId, campaignId) : [];
  const positions = campaign && (await loadPositions(organizationId, asks, bioguides));
  return campaign && positions && { campaign, asks, seed, now, positions };
}

type KeptContext = { stamp: string; context: Promise<LetterContext | null> };

const kept = new Map<string, KeptContext>();

/** The same, kept in memory for as long as the stamp says that nothing changed: a confirmation then reads one row. */
export async function loadKeptContext(
  action: ActionToConfirm,
  now: Date,
  loadPositions: LoadPositions = loadNoPositions,
): Promise<LetterContext | null> {
  const known = kept.get(action.campaignId);
  const fresh = known?.stamp === action.campaignStamp;
  const promise = fresh ? known.context : loadLetterContext(action, now, loadPositions);
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
  loadPositions: LoadPositions = loadNoPositions,
): Promise<DraftView | null> {
  if (!deviceSecret || !/^[0-9a-f-]{36}$/.test(actionId)) return null;
  const action = await loadActionOfDevice(db().prisma, actionId, hashSecret(deviceSecret));
  const draft = action?.draft?.content as Draft | undefined;
  const bioguides = draft?.letters.map(({ bioguide }) => bioguide) ?? [];
  const context = action && (await loadLetterContext(action, now, loadPositions, bioguides));
  if (!action?.draft || !draft || !context) return null;
  const { slug, title, organizationName, channelRules } = context.campaign;
  const isOld = action.congress !== congressAt(now);
  return {
    campaign: { slug, title, organizationName, rest: restPhaseOf(context.campaign, now), prefer: channelRules.prefer },
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

function toDraftLetterView(
  letter: BuiltLetter,
  typed: Draft,
  { brief, channelRules }: Campaign,
  ways: Ways,
): DraftLetterView {
  const { draft, legislator, seat, ask, askChoices, standing, position, composed, originals } = letter;
  const site: SiteFacts = { ways, mode: env().DELIVERY_MODE, rules: channelRules };
  return {
    draft,
    legislator,
    seat,
    ask: {
      id: ask.id,
      slug: ask.slug,
      headline: ask.version.texts.headline,
      questions: ask.version.texts.questions,
      topic: ask.version.texts.topic ?? ask.measure?.policyArea ?? null,
      talkingPoints: talkingPointsOf(ask.version.texts.talkingPoints, brief.sources),
    },
    askChoices: askChoices.map(({ id, version }) => ({ id, headline: version.texts.headline })),
    standing,
    position,
    citation: ask.measure && citationOf(ask.measure),
    composed,
    originals,
    channels: channelChoices({ ...letter, seatId: seat.id }, site),
    problems: findWayProblems(letter, typed, site),
  };
}

export type ConfirmationLetter = {
  legislator: Pick<Legislator, "bioguide" | "name" | "title">;
  channel: Channel | null;
  /** what the service that mails asks for it; null for any other way */
  post: Credentials["post"];
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
export async function findConfirmationView(
  token: string,
  now: Date,
  ways: Ways = NO_SYSTEMS,
  loadPositions: LoadPositions = loadNoPositions,
): Promise<ConfirmationView> {
  const action = await loadActionOfConfirmation(token);
  const context = action && (await loadKeptContext(action, now, loadPositions));
  if (!action || !context) return { kind: "invalid" };
  const campaign = { slug: context.campaign.slug, title: context.campaign.title };
  const decision = confirmableLetters(action, context);
  if (decision.ok) {
    const { letters, textHash } = decision.value;
    const { fullName, email } = decision.value.draft;
    return {
      kind: "ready",
      token,
      textHash,
      campaign,
      fullName,
      email,
      letters: letters.map((letter) => toConfirmationLetter(letter, ways)),
    };
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

const toConfirmationLetter = ({ legislator, draft, composed }: BuiltLetter, ways: Ways): ConfirmationLetter => ({
  legislator: { bioguide: legislator.bioguide, name: legislator.name, title: legislator.title },
  channel: draft.channel,
  post: draft.channel === "post" ? ways.postFor(composed) : null,
  composed,
});

import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign, listStaffCampaigns } from "@/lib/campaigns/staff/views";
import { type CongressClock, clockOf } from "@/lib/congress/congress-clock";
import {
  addLetters,
  dying,
  type EndingAsk,
  ended,
  endingOf,
  type LettersLeft,
  NO_LETTERS,
} from "@/lib/insights/ending/ending";
import { loadClockAsks, loadDraftedLetters } from "@/lib/insights/ending/store";
import { loadDeliveries, type Scope } from "@/lib/insights/store";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk } from "@/lib/organizations/policy";

export type EndingCampaign = Pick<Campaign, "slug" | "title" | "organizationName" | "state"> & {
  mayEdit: boolean;
  asks: EndingAsk[];
};

/** What the Congress clock shows to an organization's members: each of their campaigns that has not ended, or the one named. */
export async function listEndings(
  actor: Actor,
  now: Date,
  campaignSlug: string | null = null,
): Promise<{ clock: CongressClock; campaigns: EndingCampaign[] }> {
  const clock = clockOf(now);
  const known =
    campaignSlug === null
      ? await listStaffCampaigns(actor)
      : [(await findStaffCampaign(actor, campaignSlug)) ?? []].flat();
  const campaigns = known.filter(({ state }) => state !== "ended");
  return {
    clock,
    campaigns: await Promise.all(
      campaigns.map(async ({ organizationId, id, slug, title, organizationName, state }) => ({
        ...{ slug, title, organizationName, state },
        mayEdit: mayEditAsk(actor, organizationId),
        asks: await listEndingAsks({ organizationId, campaignId: id }, clock, now),
      })),
    ),
  };
}

async function listEndingAsks(scope: Scope, clock: CongressClock, now: Date): Promise<EndingAsk[]> {
  const [asks, letters] = await Promise.all([loadClockAsks(scope), countLetters(scope)]);
  return asks.flatMap((ask) => endingOf(ask, letters.get(ask.id) ?? NO_LETTERS, clock, now) ?? []);
}

async function countLetters(scope: Scope): Promise<Map<string, LettersLeft>> {
  const [drafted, confirmed] = await Promise.all([
    loadDraftedLetters(scope),
    loadDeliveries({ ...scope, state: null, askId: null, days: null }),
  ]);
  const left = new Map<string, LettersLeft>();
  const change = (askId: string, by: (known: LettersLeft) => LettersLeft): void => {
    left.set(askId, by(left.get(askId) ?? NO_LETTERS));
  };
  for (const { askId, state, letters } of drafted) {
    const way = state === "waiting" ? "waiting" : "drafts";
    change(askId, (known) => ({ ...known, [way]: known[way] + letters }));
  }
  for (const row of confirmed) change(row.askId, (known) => addLetters(known, row.state, row.letters));
  return left;
}

/** What a banner says: how many asks end next, how many ended and wait for a new number; null: nothing worth a banner. */
export type ClockSummary = { clock: CongressClock; dying: number; waiting: number; letters: number };

/** The same added up, for one campaign or all of the actor's; null while nothing ends soon and nothing waits. */
export async function findClockSummary(
  actor: Actor,
  now: Date,
  campaignSlug: string | null = null,
): Promise<ClockSummary | null> {
  const { clock, campaigns } = await listEndings(actor, now, campaignSlug);
  const asks = campaigns.flatMap((each) => each.asks);
  const soon = clock.isNear ? dying(asks) : [];
  const waiting = ended(asks).filter(({ successor }) => successor === null);
  if (soon.length + waiting.length === 0) return null;
  const letters = soon.reduce((sum, ask) => sum + ask.letters.waiting + ask.letters.queued, 0);
  return { clock, dying: soon.length, waiting: waiting.length, letters };
}

import { type Ask, mayGoToOffice } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import { listStaffCampaigns } from "@/lib/campaigns/staff/views";
import { lifeOf } from "@/lib/congress/congress-clock";
import { historyOf } from "@/lib/congress/history";
import { citationOf } from "@/lib/congress/measure";
import { db } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import { changeOver } from "@/lib/insights/digest/changes";
import { type CampaignDigest, isWithin, type Joined, type PositionChange } from "@/lib/insights/digest/digest";
import { type LedgerRecord, loadAnswerTimes, loadTouchedLedger } from "@/lib/insights/digest/store";
import { NEEDS_SOMEBODY } from "@/lib/insights/overview";
import { daysOf, type Span } from "@/lib/insights/overview-filter";
import * as load from "@/lib/insights/store";
import { shortName } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import type { Actor } from "@/lib/organizations/membership";
import { positionOn } from "@/lib/responses/positions/views";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** Whether somebody gets the weekly digest. */
export const wantsDigest = async (userId: string): Promise<boolean> =>
  (await db().prisma.digestWish.count({ where: { userId } })) > 0;

/** Whether the person whom a digest's link is for gets it; null when the link is no such link. */
export async function findDigestChoice(token: string): Promise<{ wants: boolean } | null> {
  const userId = idInToken(token);
  if (!userId || !isValidToken(authSecrets(), { purpose: "digest" }, token)) return null;
  const user = await db().prisma.user.findUnique({ where: { id: userId }, select: { id: true } });
  return user && { wants: await wantsDigest(userId) };
}

/** The campaigns that a digest is about: those of the actor's organizations that are under way, or ended in the week. */
export const listDigestCampaigns = async (actor: Actor, week: Span): Promise<Campaign[]> =>
  (await listStaffCampaigns(actor)).filter(
    ({ state, endedAt }) =>
      state === "live" || state === "paused" || (state === "ended" && endedAt !== null && isWithin(endedAt, week)),
  );

/** What a campaign did in a week. Costs the same however many letters it has. */
export async function findCampaignDigest(campaign: Campaign, week: Span, now: Date): Promise<CampaignDigest> {
  const { organizationId, id: campaignId, slug, title, organizationName } = campaign;
  const scope = { organizationId, campaignId };
  const all: load.Cut = { ...scope, state: null, askId: null, days: null };
  const [totals, ofWeek, seats, deliveries, answers, ledger, asks] = await Promise.all([
    load.loadTotals(all),
    load.loadTotals({ ...all, days: daysOf(week) }),
    load.loadSeats(all),
    load.loadDeliveries(all),
    loadAnswerTimes(scope, week),
    loadTouchedLedger(scope, week),
    loadAsks(db().prisma, organizationId, campaignId),
  ]);
  return {
    ...{ slug, title, organizationName },
    week: lettersIn(ofWeek),
    letters: lettersIn(totals),
    reached: seats.filter(({ arrived }) => arrived > 0).length,
    answers: answers.filter((at) => isWithin(at, week)).length,
    changes: asks.flatMap((ask) => changesOn(ask, ledger, week, now)),
    joined: joinedIn(asks, week),
    over: asks.filter(({ measure }) => measure && lifeOf(measure, now) === "over").length,
    needSomebody: lettersIn(deliveries.filter(({ state }) => NEEDS_SOMEBODY.includes(state))),
  };
}

const lettersIn = (rows: readonly { letters: number }[]): number => rows.reduce((sum, row) => sum + row.letters, 0);

/** Positions on one ask that changed, as the ledger tells; who joined its measure in the week is told apart. */
function changesOn(ask: Ask, ledger: readonly LedgerRecord[], week: Span, now: Date): PositionChange[] {
  const byPerson = Map.groupBy(
    ledger.filter(({ askId }) => askId === ask.id),
    ({ bioguide }) => bioguide,
  );
  return [...byPerson].flatMap(([bioguide, records]) => {
    const legislator = directory().findLegislator(bioguide);
    if (!legislator || !mayGoToOffice(ask, legislator.chamber)) return [];
    const change = changeOver(records, week, (held) => positionOn(ask, legislator, held, now).stance);
    return change ? [{ who: shortName(legislator), ask: ask.version.texts.headline, ...change }] : [];
  });
}

function joinedIn(asks: readonly Ask[], { from, to }: Span): Joined[] {
  const measures = new Map(asks.flatMap(({ measure }) => (measure ? [[measure.id, measure]] : [])));
  return [...measures.values()].flatMap((measure) => {
    const days = historyOf(measure, from).days.filter(({ on }) => on <= to);
    const count = days.reduce((sum, { joined }) => sum + joined.length, 0);
    return count > 0 ? [{ citation: citationOf(measure), count }] : [];
  });
}

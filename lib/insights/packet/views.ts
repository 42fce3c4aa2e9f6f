import { mayGoToOffice } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { db } from "@/lib/db";
import { listMeetings } from "@/lib/insights/meetings/views";
import { loadTowns, loadWriters } from "@/lib/insights/offices/store";
import { asksOf, responsesOf } from "@/lib/insights/offices/views";
import type { PacketFinding } from "@/lib/insights/packet/packet-of";
import { loadConstituents } from "@/lib/insights/store";
import { directory } from "@/lib/legislators/directory";
import { listQuotes } from "@/lib/letters/quoting/views";
import type { Actor } from "@/lib/organizations/membership";

const QUOTES = 5;
/** A packet may look further back for them than a page. */
const QUOTED_AMONG = 20_000;

/**
 * What goes into the packets of some seats, in their order; null when there is no such campaign of the actor's. Seats that nobody
 * holds are left out. One office after the other: each may read many letters.
 */
export async function findPackets(
  actor: Actor,
  slug: string,
  seatIds: readonly string[],
  now: Date,
): Promise<{ campaign: Campaign; findings: PacketFinding[] } | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const findings: PacketFinding[] = [];
  for (const seatId of seatIds) {
    const finding = await findPacket(campaign, seatId, now);
    if (finding) findings.push(finding);
  }
  return { campaign, findings };
}

async function findPacket(campaign: Campaign, seatId: string, now: Date): Promise<PacketFinding | null> {
  const seat = directory().findSeat(seatId);
  const legislator = seat?.holder ? directory().findLegislator(seat.holder) : null;
  if (!seat || !legislator) return null;
  const scope = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const all = await loadAsks(db().prisma, scope.organizationId, scope.campaignId);
  const asks = all.filter((ask) => mayGoToOffice(ask, legislator.chamber));
  const of = { ...scope, seatId };
  const [known, responses, writers, towns, people, quotes, meetings] = await Promise.all([
    asksOf(asks, legislator, now),
    responsesOf(scope, asks, legislator),
    loadWriters(of),
    loadTowns(of),
    loadConstituents({ ...scope, state: seat.state, askId: null, days: null }),
    listQuotes(of, QUOTES, QUOTED_AMONG),
    listMeetings(of),
  ]);
  const bySeat = new Map(people.map((row) => [row.seatId, row.supporters]));
  return {
    ...{ campaign, seat, legislator, responses, writers, towns, quotes, meetings, asOf: now },
    asks: asks.flatMap((ask, index) => {
      const found = known[index];
      return found ? { ask, known: found } : [];
    }),
    people: directory()
      .houseSeats(seat.state)
      .map(({ id }) => ({ seatId: id, people: bySeat.get(id) ?? 0 })),
  };
}

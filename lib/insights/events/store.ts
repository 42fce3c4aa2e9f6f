import { type Db, db } from "@/lib/db";
import type { CampaignEvent, EventInput, EventKind } from "@/lib/insights/events/campaign-event";
import type { Scope } from "@/lib/insights/store";

/** What organizers put on a campaign's time line, oldest first. */
export async function loadEvents({ organizationId, campaignId }: Scope): Promise<CampaignEvent[]> {
  const where = { organizationId, campaignId };
  const rows = await db().prisma.campaignEvent.findMany({ where, orderBy: [{ on: "asc" }, { id: "asc" }] });
  return rows.map(({ id, on, kind, title }) => ({
    id,
    on: on.toISOString().slice(0, 10),
    kind: kind as EventKind,
    title,
  }));
}

/** Keeps an event; the same one twice, as by a double click, is kept once. */
export async function saveEvent(
  tx: Db,
  { organizationId, campaignId }: Scope,
  { on, kind, title }: EventInput,
  by: { id: string; userId: string; now: Date },
): Promise<void> {
  const same = { organizationId, campaignId, on: new Date(on), kind, title };
  if (await tx.campaignEvent.findFirst({ where: same })) return;
  await tx.campaignEvent.create({ data: { ...same, id: by.id, byUserId: by.userId, createdAt: by.now } });
}

/** Takes an event away; one that is gone already stays gone. */
export async function deleteEvent(tx: Db, { organizationId, campaignId }: Scope, id: string): Promise<void> {
  await tx.campaignEvent.deleteMany({ where: { organizationId, campaignId, id } });
}

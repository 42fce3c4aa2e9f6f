import { isDeepStrictEqual } from "node:util";
import { type Db, db } from "@/lib/db";
import type { Draft } from "@/lib/letters/draft";

export type SavedDraft = { saved: true; revision: number } | { saved: false; theirs: Draft; revision: number };

/**
 * Saves a draft when `revision` is still its newest; else gives what another tab or device saved in between. The same
 * content saved twice, as a double click does, is saved.
 */
export async function saveDraftContent(
  tx: Db,
  action: { organizationId: string; id: string },
  content: Draft,
  revision: number,
  now: Date,
): Promise<SavedDraft> {
  const key = { organizationId: action.organizationId, actionId: action.id };
  const { count } = await tx.draft.updateMany({
    where: { ...key, revision },
    data: { content, revision: revision + 1, updatedAt: now },
  });
  if (count === 1) return { saved: true, revision: revision + 1 };
  const newest = await tx.draft.findUniqueOrThrow({ where: { organizationId_actionId: key } });
  if (isDeepStrictEqual(newest.content, content)) return { saved: true, revision: newest.revision };
  return { saved: false, theirs: newest.content as Draft, revision: newest.revision };
}

/** The action with its draft, when this device may open it. */
export const loadActionOfDevice = (tx: Db, actionId: string, deviceHash: string) =>
  tx.action.findFirst({ where: { id: actionId, deviceHashes: { has: deviceHash } }, include: { draft: true } });

/** The newest unsent draft that this device began for a campaign before a Congress; null when there is none. */
export async function loadEarlierDraft(
  tx: Db,
  { organizationId, campaignId }: { organizationId: string; campaignId: string },
  deviceHash: string,
  congress: number,
): Promise<Draft | null> {
  const action = await tx.action.findFirst({
    where: {
      organizationId,
      campaignId,
      state: { in: ["draft", "waiting"] },
      congress: { lt: congress },
      deviceHashes: { has: deviceHash },
      draft: { isNot: null },
    },
    orderBy: { createdAt: "desc" },
    include: { draft: true },
  });
  return (action?.draft?.content as Draft | undefined) ?? null;
}

/** Lets one more device open an action's draft. */
export async function addDevice(
  tx: Db,
  action: { organizationId: string; id: string; deviceHashes: string[] },
  deviceHash: string,
): Promise<void> {
  if (action.deviceHashes.includes(deviceHash)) return;
  const { organizationId, id } = action;
  const data = { deviceHashes: { push: deviceHash } };
  await tx.action.update({ where: { organizationId_id: { organizationId, id } }, data });
}

/** Deletes the drafts last touched before `cutoff`, and the addresses that nobody proved and nothing needs any more. */
export async function deleteDraftsBefore(tx: Db, cutoff: Date): Promise<void> {
  await tx.action.deleteMany({ where: { state: { not: "confirmed" }, draft: { updatedAt: { lt: cutoff } } } });
  await tx.supporter.deleteMany({ where: { verifiedAt: null, createdAt: { lt: cutoff }, actions: { none: {} } } });
}

/** The names of an action's campaign: in addresses, and on screen. */
export const loadCampaignNames = (
  tx: Db,
  organizationId: string,
  id: string,
): Promise<{ slug: string; title: string }> =>
  tx.campaign.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: { slug: true, title: true },
  });

/** What the confirmation mail is made of; null when nothing waits for one any more. */
export async function loadLettersToConfirm(organizationId: string, actionId: string) {
  const { prisma } = db();
  const where = { organizationId, id: actionId, state: "waiting" as const };
  const action = await prisma.action.findFirst({ where, include: { draft: true } });
  if (!action?.draft || !action.supporterId || !action.confirmationRequestedAt) return null;
  const { title } = await loadCampaignNames(prisma, organizationId, action.campaignId);
  return {
    draft: action.draft.content as Draft,
    supporterId: action.supporterId,
    requestedAt: action.confirmationRequestedAt,
    campaignTitle: title,
  };
}

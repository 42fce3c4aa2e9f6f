import { type Db, db } from "@/lib/db";
import type { Scope } from "@/lib/insights/store";

/** Whether a campaign shows its progress to everybody. */
export async function isShown(tx: Db | null, { organizationId, campaignId }: Scope): Promise<boolean> {
  return (await (tx ?? db().prisma).publicProgress.count({ where: { organizationId, campaignId } })) > 0;
}

/** Has a campaign show its progress, or show it no more. False: it was so before, so that of two clicks only one counts. */
export async function saveShown(tx: Db, scope: Scope, shown: boolean, now: Date): Promise<boolean> {
  const { organizationId, campaignId } = scope;
  const where = { organizationId, campaignId };
  const { count } = shown
    ? await tx.publicProgress.createMany({ data: { ...where, since: now }, skipDuplicates: true })
    : await tx.publicProgress.deleteMany({ where });
  return count === 1;
}

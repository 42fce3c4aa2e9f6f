import { db } from "@/lib/db";
import { draftCutoff } from "@/lib/letters/draft";

/**
 * Deletes drafts that were never confirmed in time, with the addresses of people who never proved one: a personal
 * datum is kept no longer than its purpose. Confirmed actions have no draft and are left alone.
 */
export async function purgeDrafts(now: Date): Promise<void> {
  const { prisma } = db();
  await prisma.action.deleteMany({
    where: { state: { not: "confirmed" }, draft: { updatedAt: { lt: draftCutoff(now) } } },
  });
  await prisma.supporter.deleteMany({
    where: { verifiedAt: null, createdAt: { lt: draftCutoff(now) }, actions: { none: {} } },
  });
}

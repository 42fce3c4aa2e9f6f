import type { Chamber } from "@/lib/congress/measure";
import { db } from "@/lib/db";

/** Keeps which offices a chamber's system takes messages for, in place of what it said before. */
export async function keepActiveOffices(chamber: Chamber, codes: string[], readAt: Date): Promise<void> {
  await db().prisma.chamberOffices.upsert({
    where: { chamber },
    create: { chamber, codes, readAt },
    update: { codes, readAt },
  });
}

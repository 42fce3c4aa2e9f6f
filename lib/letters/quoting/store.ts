import type { Db } from "@/lib/db";

type ActionKey = { organizationId: string; actionId: string };

/** Keeps a writer's leave to be quoted; the first one counts. */
export async function saveQuoteConsent(tx: Db, key: ActionKey, givenAt: Date): Promise<void> {
  await tx.quoteConsent.createMany({ data: { ...key, givenAt }, skipDuplicates: true });
}

export async function deleteQuoteConsent(tx: Db, key: ActionKey): Promise<void> {
  await tx.quoteConsent.deleteMany({ where: key });
}

import type { AskTexts, AskVerb } from "@/lib/asks/ask";
import type { AskKey } from "@/lib/asks/ask-key";
import type { Measure } from "@/lib/congress/measure";
import { measureWithCosponsors, toMeasure } from "@/lib/congress/store";
import type { Db } from "@/lib/db";

/** An ask with its campaign, by the names in their addresses. */
export const loadAskBySlugs = (tx: Db, { campaignSlug, askSlug }: AskKey) =>
  tx.ask.findFirst({ where: { slug: askSlug, campaign: { slug: campaignSlug } }, include: { campaign: true } });

/** A measure of the record; null when the record does not have it. */
export async function loadMeasure(tx: Db, id: string): Promise<Measure | null> {
  const row = await tx.measure.findUnique({ where: { id }, ...measureWithCosponsors });
  return row && toMeasure(row);
}

export type NewAskVersion = {
  id: string;
  number: number;
  texts: AskTexts;
  createdAt: Date;
  createdByUserId: string;
  reason: string;
};

/**
 * Adds a version to an ask and makes it the live one, if the version with the number before it is still live. False:
 * somebody else saved in between. The ask's own row is changed first, so that of two at once the second waits and then
 * finds another version live.
 */
export async function saveAskVersion(
  tx: Db,
  ask: { organizationId: string; id: string },
  change: { verb: AskVerb; measureId: string | null },
  version: NewAskVersion,
): Promise<boolean> {
  const { organizationId, id: askId } = ask;
  const base = await tx.askVersion.findUnique({
    where: { organizationId_askId_number: { organizationId, askId, number: version.number - 1 } },
  });
  if (!base) return false;
  const { count } = await tx.ask.updateMany({
    where: { organizationId, id: askId, liveVersionId: base.id },
    data: { ...change, liveVersionId: version.id },
  });
  if (count === 0) return false;
  await tx.askVersion.create({ data: { ...version, organizationId, askId } });
  return true;
}

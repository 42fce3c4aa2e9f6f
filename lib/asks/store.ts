import type { AskTexts, AskVerb, Stance } from "@/lib/asks/ask";
import type { AskKey } from "@/lib/asks/ask-key";
import type { Audience } from "@/lib/asks/audience";
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

/** What a version of an ask says: everything that a letter takes from it. */
export type AskContent = {
  verb: AskVerb;
  stance: Stance;
  audience: Audience;
  measureId: string | null;
  texts: AskTexts;
};

/** What the live version of an ask says. Throws when none is live. */
export async function loadLiveContent(
  tx: Db,
  ask: { organizationId: string; liveVersionId: string | null },
): Promise<AskContent> {
  const { verb, stance, audience, measureId, texts } = await tx.askVersion.findUniqueOrThrow({
    where: { organizationId_id: { organizationId: ask.organizationId, id: ask.liveVersionId ?? "" } },
  });
  return { verb, stance, audience: audience as Audience, measureId, texts: texts as AskTexts };
}

export type NewAskVersion = {
  id: string;
  number: number;
  content: AskContent;
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
  { content, ...version }: NewAskVersion,
): Promise<boolean> {
  const { organizationId, id: askId } = ask;
  const base = await tx.askVersion.findUnique({
    where: { organizationId_askId_number: { organizationId, askId, number: version.number - 1 } },
  });
  if (!base) return false;
  const { count } = await tx.ask.updateMany({
    where: { organizationId, id: askId, liveVersionId: base.id },
    data: { liveVersionId: version.id },
  });
  if (count === 0) return false;
  const { verb, stance, audience, measureId, texts } = content;
  await tx.askVersion.create({
    data: { ...version, organizationId, askId, verb, stance, audience, measureId, texts, liveAt: version.createdAt },
  });
  return true;
}

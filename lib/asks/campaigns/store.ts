// What a campaign as a whole has to do with its asks.
import type { AskTexts } from "@/lib/asks/ask";
import type { AskContent } from "@/lib/asks/ask-version";
import type { Audience } from "@/lib/asks/audience";
import { textPlaces } from "@/lib/asks/text-places";
import { citedNumbers } from "@/lib/campaigns/sources";
import type { Db } from "@/lib/db";

type CampaignKey = { organizationId: string; id: string };

/** What the asks of a campaign say, in its order: the live version of each, or its newest if none is live yet. */
export async function loadContentsToClone(
  tx: Db,
  { organizationId, id: campaignId }: CampaignKey,
): Promise<AskContent[]> {
  const asks = await tx.ask.findMany({
    where: { organizationId, campaignId },
    orderBy: { position: "asc" },
    include: { versions: { where: { retiredAt: null }, orderBy: { number: "desc" } } },
  });
  return asks.flatMap(({ versions, liveVersionId }) => {
    const version = versions.find(({ id }) => id === liveVersionId) ?? versions[0];
    if (!version) return [];
    const { verb, stance, audience, measureId, texts } = version;
    return { verb, stance, audience: audience as Audience, measureId, texts: texts as AskTexts };
  });
}

/** The sources of a campaign that texts cite which are live or wait to be: the brief must keep these numbers. */
export async function loadCitedSources(tx: Db, { organizationId, id: campaignId }: CampaignKey): Promise<number[]> {
  const rows = await tx.askVersion.findMany({
    where: {
      organizationId,
      ask: { campaignId },
      retiredAt: null,
      OR: [{ proposedAt: { not: null } }, { liveAt: { not: null } }],
    },
    select: { texts: true },
  });
  const texts = rows.flatMap((row) => textPlaces(row.texts as AskTexts).map(({ text }) => text));
  return citedNumbers(texts.join("\n"));
}

import type { Ask, AskTexts } from "@/lib/asks/ask";
import type { AskKey } from "@/lib/asks/ask-key";
import { fitsAudience } from "@/lib/asks/ask-measure";
import type { Audience } from "@/lib/asks/audience";
import { loadAskBySlugs, loadMeasure } from "@/lib/asks/store";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { findCampaign } from "@/lib/campaigns/views";
import type { Measure, MeasureType } from "@/lib/congress/measure";
import { measureWithCosponsors, toMeasure } from "@/lib/congress/store";
import { type Db, db } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk, mayView } from "@/lib/organizations/policy";
import { findNames } from "@/lib/organizations/views";

/**
 * The asks of a campaign in its order, each with the live version of its texts and its measure. An ask that has no
 * live version yet is left out. A measure that the record does not have (yet) is null beside its id.
 */
export async function loadAsks(tx: Db, organizationId: string, campaignId: string): Promise<Ask[]> {
  const rows = await tx.ask.findMany({
    where: { organizationId, campaignId, liveVersionId: { not: null } },
    orderBy: { position: "asc" },
  });
  // Only the live version of each: a campaign's page costs the same however many versions there were.
  const versions = await tx.askVersion.findMany({
    where: { organizationId, id: { in: rows.flatMap((row) => row.liveVersionId ?? []) } },
  });
  const measures = await tx.measure.findMany({
    where: { id: { in: versions.flatMap(({ measureId }) => measureId ?? []) } },
    ...measureWithCosponsors,
  });
  const versionById = new Map(versions.map((version) => [version.id, version]));
  const measureById = new Map(measures.map((row) => [row.id, toMeasure(row)]));

  return rows.flatMap(({ position: _, liveVersionId, ...ask }) => {
    const version = versionById.get(liveVersionId ?? "");
    if (!version) return [];
    const { id, number, texts, createdAt, reason, verb, stance, audience, measureId } = version;
    return {
      ...ask,
      verb,
      stance,
      audience: audience as Audience,
      measureId,
      measure: measureById.get(measureId ?? "") ?? null,
      version: { id, number, texts: texts as AskTexts, createdAt, reason },
    };
  });
}

export type CampaignPage = { campaign: Campaign; asks: Ask[]; tally: { letters: number; districts: number } };

/** All that a campaign's page shows; null when there is no such campaign, or it is still a draft. */
export async function findCampaignPage(slug: string): Promise<CampaignPage | null> {
  const campaign = await findCampaign(slug);
  if (!campaign) return null;
  const { organizationId, id: campaignId } = campaign;
  const [asks, letters, seats] = await Promise.all([
    loadAsks(db().prisma, organizationId, campaignId),
    db().prisma.letter.count({ where: { organizationId, campaignId } }),
    db().prisma.letter.groupBy({ by: ["seatId"], where: { organizationId, campaignId } }),
  ]);
  // A Senate seat is "MA-S1"; districts are the House's seats.
  const districts = seats.filter(({ seatId }) => !seatId.includes("-S")).length;
  return { campaign, asks, tally: { letters, districts } };
}

export type VersionLine = { number: number; createdAt: Date; by: string | null; reason: string; texts: AskTexts };

export type AskEditor = {
  campaign: Campaign;
  ask: Ask;
  mayEdit: boolean;
  /** measures of the record that the ask can have, newest Congress first */
  measures: Pick<Measure, "id" | "type" | "number" | "congress" | "title">[];
  /** newest first */
  versions: VersionLine[];
};

/** An ask with its history, for its organization's members; null for everybody else. */
export async function findAskEditor(actor: Actor, key: AskKey): Promise<AskEditor | null> {
  const row = await loadAskBySlugs(db().prisma, key);
  if (!row || !mayView(actor, row.organizationId)) return null;
  const { organizationId, id: askId, campaignId } = row;
  const ask = (await loadAsks(db().prisma, organizationId, campaignId)).find(({ id }) => id === askId);
  const campaign = await findStaffCampaign(actor, key.campaignSlug);
  if (!ask || !campaign) return null;
  const measures = await db().prisma.measure.findMany({
    orderBy: [{ congress: "desc" }, { type: "asc" }, { number: "asc" }],
    select: { id: true, type: true, number: true, congress: true, title: true },
  });
  const choices = measures.map((measure) => ({ ...measure, type: measure.type as MeasureType }));
  return {
    campaign,
    ask,
    mayEdit: mayEditAsk(actor, organizationId),
    measures: choices.filter((measure) => fitsAudience(measure, ask.audience)),
    versions: await listVersions({ organizationId, askId }),
  };
}

async function listVersions(where: { organizationId: string; askId: string }): Promise<VersionLine[]> {
  const rows = await db().prisma.askVersion.findMany({ where, orderBy: { number: "desc" } });
  const names = await findNames(rows.flatMap((row) => row.createdByUserId ?? []));
  return rows.map(({ number, createdAt, createdByUserId, reason, texts }) => ({
    number,
    createdAt,
    by: names.get(createdByUserId ?? "") ?? null,
    reason,
    texts: texts as AskTexts,
  }));
}

export type AskLine = { ask: Ask; latest: Omit<VersionLine, "texts"> | null };

/** The asks of a campaign, each with who wrote its live version. The caller has checked that the reader may know. */
export async function listAskLines(campaign: Pick<Campaign, "organizationId" | "id">): Promise<AskLine[]> {
  const { organizationId, id } = campaign;
  const asks = await loadAsks(db().prisma, organizationId, id);
  const versions = await Promise.all(asks.map((ask) => listVersions({ organizationId, askId: ask.id })));
  return asks.map((ask, index) => ({ ask, latest: versions[index]?.[0] ?? null }));
}

/** A measure of the record with its cosponsors; null when the record does not have it. */
export const findMeasure = (id: string): Promise<Measure | null> => loadMeasure(db().prisma, id);

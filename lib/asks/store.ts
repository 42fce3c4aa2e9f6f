import { askSlug } from "@/lib/asks/ask-slug";
import type { AskContent } from "@/lib/asks/ask-version";
import type { CheckContext } from "@/lib/asks/check-context";
import { citedInTexts } from "@/lib/asks/text-places";
import type { Brief } from "@/lib/campaigns/campaign";
import type { Measure } from "@/lib/congress/measure";
import { measureWithCosponsors, toMeasure } from "@/lib/congress/store";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/shared/id";

/** A measure of the record; null when the record does not have it. */
export async function loadMeasure(tx: Db, id: string): Promise<Measure | null> {
  const row = await tx.measure.findUnique({ where: { id }, ...measureWithCosponsors });
  return row && toMeasure(row);
}

type Checked = Pick<AskContent, "measureId" | "texts">;

// How many measures a content is compared with at the most.
const MOST_MEASURES = 200;

/**
 * What the checks of each content look up: its own measure, and every measure that has a number which its texts cite, of
 * whatever type and Congress, since a wrong type or Congress is what people get wrong. Two queries for all of them: however many
 * measures share a number, its own is never among those left out.
 */
export async function loadCheckContexts(
  tx: Db,
  campaign: { title: string; brief: Brief },
  contents: readonly Checked[],
  now: Date,
): Promise<CheckContext[]> {
  const wanted = contents.map(({ measureId, texts }) => ({
    measureId,
    numbers: citedInTexts(texts).map(({ number }) => number),
  }));
  const rows = await tx.measure.findMany({
    where: { number: { in: [...new Set(wanted.flatMap(({ numbers }) => numbers))] } },
    orderBy: [{ congress: "desc" }, { id: "asc" }],
    take: MOST_MEASURES * contents.length,
  });
  const ownRows = await tx.measure.findMany({
    where: { id: { in: wanted.flatMap(({ measureId }) => measureId ?? []) } },
  });
  const isOwn = new Set(ownRows.map(({ id }) => id));
  const found = [...ownRows, ...rows.filter(({ id }) => !isOwn.has(id))].map((row) =>
    toMeasure({ ...row, cosponsors: [] }),
  );
  return wanted.map(({ measureId, numbers }) => ({
    now,
    campaign: { title: campaign.title, sources: campaign.brief.sources },
    measure: found.find(({ id }) => id === measureId) ?? null,
    measures: found.filter(({ id, number }) => id === measureId || numbers.includes(number)).slice(0, MOST_MEASURES),
  }));
}

/** The same for one content. */
export async function loadCheckContext(
  tx: Db,
  campaign: { title: string; brief: Brief },
  content: Checked,
  now: Date,
): Promise<CheckContext> {
  const [context] = await loadCheckContexts(tx, campaign, [content], now);
  if (!context) throw new Error("one content has one context");
  return context;
}

export type NewVersion = {
  content: AskContent;
  createdAt: Date;
  createdByUserId: string;
  reason: string;
};

/** Adds a version to an ask, as a draft. The caller has locked the ask, so that the number is free. */
export async function createVersion(
  tx: Db,
  ask: { organizationId: string; id: string },
  { content, ...version }: NewVersion & { number: number },
): Promise<void> {
  const { organizationId, id: askId } = ask;
  const { verb, stance, audience, measureId, texts } = content;
  await tx.askVersion.create({
    data: { ...version, id: newId(), organizationId, askId, verb, stance, audience, measureId, texts },
  });
}

/** A campaign to which nobody else adds an ask until the transaction ends; null: there is none. */
export async function lockCampaign(tx: Db, slug: string) {
  await tx.$executeRaw`SELECT 1 FROM "Campaign" WHERE slug = ${slug} FOR UPDATE`;
  const row = await tx.campaign.findUnique({
    where: { slug },
    select: { organizationId: true, id: true, title: true, brief: true },
  });
  return row && { ...row, brief: row.brief as Brief };
}

/** Adds an ask to a campaign, behind its others, with a draft as version 1. The caller has locked the campaign. */
export async function createAsk(
  tx: Db,
  campaign: { organizationId: string; id: string },
  version: NewVersion,
): Promise<{ organizationId: string; id: string; slug: string }> {
  const { organizationId, id: campaignId } = campaign;
  const others = await tx.ask.findMany({
    where: { organizationId, campaignId },
    select: { slug: true, position: true },
  });
  const slug = askSlug(
    version.content.texts.headline,
    others.map((ask) => ask.slug),
  );
  const position = Math.max(-1, ...others.map((ask) => ask.position)) + 1;
  const ask = { organizationId, id: newId(), slug };
  await tx.ask.create({ data: { ...ask, campaignId, position } });
  await createVersion(tx, ask, { ...version, number: 1 });
  return ask;
}

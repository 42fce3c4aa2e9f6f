// Asks taken hold of while their versions change: of two people who act at once the second waits, and then reads what the
// first has left.
import type { AskTexts } from "@/lib/asks/ask";
import type { Override } from "@/lib/asks/ask-check";
import type { AskKey } from "@/lib/asks/ask-key";
import { type AskContent, type AskVersion, stateOfVersion, type VersionState } from "@/lib/asks/ask-version";
import type { Audience } from "@/lib/asks/audience";
import { lockCampaign } from "@/lib/asks/store";
import type { Person } from "@/lib/asks/version-life";
import type { VersionFacts } from "@/lib/asks/version-move";
import type { Brief } from "@/lib/campaigns/campaign";
import type { Db, Prisma } from "@/lib/db";
import { type Actor, roleIn } from "@/lib/organizations/membership";
import { mayView } from "@/lib/organizations/policy";
import { isSoloAdmin } from "@/lib/organizations/solo";
import { loadSoloFacts } from "@/lib/organizations/store";

/** A stored version as a plain object of the domain. */
export const toVersion = (row: Prisma.AskVersionGetPayload<object>): AskVersion => {
  const { verb, stance, audience, measureId, texts, overrides, ...rest } = row;
  const content: AskContent = {
    verb,
    stance,
    audience: audience as Audience,
    measureId,
    texts: texts as AskTexts,
  };
  return { ...rest, content, overrides: overrides as Override[] };
};

/** An ask of which nobody else changes anything until the transaction ends. */
export type LockedAsk = {
  organizationId: string;
  id: string;
  slug: string;
  liveVersionId: string | null;
  campaign: { id: string; slug: string; title: string; brief: Brief };
  /** number of the newest version */
  newest: number;
  /** the versions that are not retired, newest first, without what they say */
  versions: VersionFacts[];
};

const STAMPS = {
  id: true,
  number: true,
  proposedAt: true,
  proposedByUserId: true,
  approvedAt: true,
  approvedByUserId: true,
  goesLiveAt: true,
  liveAt: true,
  retiredAt: true,
} as const;

/**
 * Takes hold of an ask by its id: of two who change its versions at once, the second waits and then reads what the
 * first has left. Null: there is none.
 */
export async function lockAsk(tx: Db, organizationId: string, id: string): Promise<LockedAsk | null> {
  // The campaign first, as everybody does: its brief, whose sources a version cites, stays as it is meanwhile.
  await tx.$executeRaw`SELECT 1 FROM "Campaign" WHERE ("organizationId", id) IN (
    SELECT "organizationId", "campaignId" FROM "Ask" WHERE "organizationId" = ${organizationId}::uuid AND id = ${id}::uuid
  ) FOR SHARE`;
  await tx.$executeRaw`SELECT 1 FROM "Ask" WHERE "organizationId" = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await tx.ask.findUnique({
    where: { organizationId_id: { organizationId, id } },
    include: { campaign: { select: { id: true, slug: true, title: true, brief: true } } },
  });
  if (!row) return null;
  const where = { organizationId, askId: id };
  const versions = await tx.askVersion.findMany({
    where: { ...where, retiredAt: null },
    orderBy: { number: "desc" },
    select: STAMPS,
  });
  const newest = await tx.askVersion.aggregate({ where, _max: { number: true } });
  const { slug, liveVersionId, campaign } = row;
  const brief = campaign.brief as Brief;
  return {
    organizationId,
    id,
    slug,
    liveVersionId,
    campaign: { ...campaign, brief },
    newest: newest._max.number ?? 0,
    versions,
  };
}

/** The same by the names in its address. */
export async function lockAskBySlugs(tx: Db, { campaignSlug, askSlug }: AskKey): Promise<LockedAsk | null> {
  const found = await tx.ask.findFirst({
    where: { slug: askSlug, campaign: { slug: campaignSlug } },
    select: { organizationId: true, id: true },
  });
  return found && lockAsk(tx, found.organizationId, found.id);
}

/** The same for somebody of its organization, with what they are to it; null for a stranger, as if there were none. */
export async function lockFor(tx: Db, actor: Actor | null, key: AskKey) {
  const ask = await lockAskBySlugs(tx, key);
  if (!ask || !actor || !mayView(actor, ask.organizationId)) return null;
  return { ask, by: await moverOf(tx, actor, ask.organizationId), userId: actor.userId };
}

/** All asks of a campaign, held in one order by everybody, so that two who do this at once wait and never block each other. */
export async function lockAsksFor(tx: Db, actor: Actor | null, campaignSlug: string) {
  const campaign = await lockCampaign(tx, campaignSlug);
  if (!campaign || !actor || !mayView(actor, campaign.organizationId)) return null;
  const { organizationId, id: campaignId } = campaign;
  const rows = await tx.ask.findMany({
    where: { organizationId, campaignId },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  const asks: LockedAsk[] = [];
  for (const { id } of rows) {
    const ask = await lockAsk(tx, organizationId, id);
    if (ask) asks.push(ask);
  }
  return { campaign, asks, by: await moverOf(tx, actor, organizationId) };
}

/** Of each ask the newest version that is in a state; asks without one are left out. */
export async function loadNewest(
  tx: Db,
  asks: readonly LockedAsk[],
  state: VersionState,
): Promise<{ ask: LockedAsk; version: AskVersion }[]> {
  const found: { ask: LockedAsk; version: AskVersion }[] = [];
  for (const ask of asks) {
    const facts = ask.versions.find((version) => stateOfVersion(version) === state);
    const version = facts && (await loadVersion(tx, ask, facts.number));
    if (version && (state !== "draft" || version.number === ask.newest)) found.push({ ask, version });
  }
  return found;
}

/** A version of an ask by its number; null when there is none. */
export async function loadVersion(
  tx: Db,
  ask: { organizationId: string; id: string },
  number: number,
): Promise<AskVersion | null> {
  // What comes back from a form can be anything; the column holds 32 bits.
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000) return null;
  const { organizationId, id: askId } = ask;
  const row = await tx.askVersion.findUnique({
    where: { organizationId_askId_number: { organizationId, askId, number } },
  });
  return row && toVersion(row);
}

/** Somebody as who takes a step in an organization. */
export async function moverOf(tx: Db, actor: Actor, organizationId: string): Promise<Person> {
  const { userId } = actor;
  const isAdmin = roleIn(actor, organizationId) === "admin";
  return { kind: "person", userId, isAdmin, isSolo: isSoloAdmin(await loadSoloFacts(tx, organizationId), userId) };
}

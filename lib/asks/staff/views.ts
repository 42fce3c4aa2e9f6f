// Asks as their organization's members see them: with drafts, versions, checks, and who may do what.
import { outstanding } from "@/lib/asks/ask-check";
import type { AskKey } from "@/lib/asks/ask-key";
import type { AskVersion } from "@/lib/asks/ask-version";
import type { AskChecker } from "@/lib/asks/check-context";
import { moverOf, toVersion } from "@/lib/asks/locked/store";
import type { AskEditor, AskLine, MeasureChoice } from "@/lib/asks/staff/ask-editor";
import { currentOf, lineOf, peopleOf, type VersionLine } from "@/lib/asks/staff/version-line";
import { loadCheckContext, loadCheckContexts, loadMeasure } from "@/lib/asks/store";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import type { MeasureType } from "@/lib/congress/measure";
import { db } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk } from "@/lib/organizations/policy";
import { soloStateOf } from "@/lib/organizations/solo";
import { loadSoloFacts } from "@/lib/organizations/store";
import { findNames } from "@/lib/organizations/views";
import { isSlug } from "@/lib/shared/slug";

/** How many versions the editor shows. */
const MOST_VERSIONS = 50;

/** An ask with its versions, for its organization's members; null for everybody else. */
export async function findAskEditor(
  actor: Actor,
  { campaignSlug, askSlug }: AskKey,
  now: Date,
  check: AskChecker,
): Promise<AskEditor | null> {
  const { prisma } = db();
  const campaign = isSlug(askSlug) ? await findStaffCampaign(actor, campaignSlug) : null;
  if (!campaign) return null;
  const { organizationId, id: campaignId } = campaign;
  const row = await prisma.ask.findUnique({
    where: { organizationId_campaignId_slug: { organizationId, campaignId, slug: askSlug } },
    include: { versions: { orderBy: { number: "desc" }, take: MOST_VERSIONS } },
  });
  const newest = row?.versions[0];
  if (!row || !newest) return null;
  const liveRow = row.liveVersionId
    ? await prisma.askVersion.findUnique({ where: { organizationId_id: { organizationId, id: row.liveVersionId } } })
    : null;

  const versions = row.versions.map(toVersion);
  const live = liveRow && toVersion(liveRow);
  const toLine = await reader(actor, organizationId, [...versions, ...(live ? [live] : [])], now);
  const latest = toVersion(newest);
  const current = currentOf(versions, live) ?? latest;
  const checks = check(current.content, await loadCheckContext(prisma, campaign, current.content, now));
  const { measureId } = current.content;
  return {
    campaign,
    ask: { organizationId, id: row.id, slug: row.slug },
    latest: toLine(latest, latest.number),
    current: toLine(current, latest.number),
    live: live && toLine(live, latest.number),
    versions: versions.map((version) => toLine(version, latest.number)),
    measure: measureId === null ? null : await loadMeasure(prisma, measureId),
    checks,
    outstanding: outstanding(checks, current.overrides),
    mayEdit: mayEditAsk(actor, organizationId),
    solo: soloStateOf(await loadSoloFacts(prisma, organizationId)),
    measures: await listMeasureChoices(),
  };
}

/**
 * The asks of a campaign in its order, with as many queries for many as for one. The caller has found the campaign for
 * this actor.
 */
export async function listAskLines(actor: Actor, campaign: Campaign, now: Date, check: AskChecker): Promise<AskLine[]> {
  const { prisma } = db();
  const { organizationId, id: campaignId } = campaign;
  const asks = await prisma.ask.findMany({
    where: { organizationId, campaignId },
    orderBy: { position: "asc" },
    include: { versions: { orderBy: { number: "desc" }, select: { id: true, number: true, retiredAt: true } } },
  });
  const chosen = asks.flatMap(({ slug, versions, liveVersionId }) => {
    const current = currentOf(versions, versions.find(({ id }) => id === liveVersionId) ?? null);
    return current ? [{ slug, newest: versions[0]?.number ?? 0, currentId: current.id, liveId: liveVersionId }] : [];
  });
  const rows = await prisma.askVersion.findMany({
    where: { organizationId, id: { in: chosen.flatMap(({ currentId, liveId }) => [currentId, liveId ?? []].flat()) } },
  });
  const byId = new Map(rows.map((row) => [row.id, toVersion(row)]));
  const found = chosen.flatMap(({ slug, newest, currentId, liveId }) => {
    const current = byId.get(currentId);
    return current ? [{ slug, newest, current, live: byId.get(liveId ?? "") ?? null }] : [];
  });
  const toLine = await reader(actor, organizationId, [...byId.values()], now);
  const contexts = await loadCheckContexts(
    prisma,
    campaign,
    found.map(({ current }) => current.content),
    now,
  );
  return found.map(({ slug, newest, current, live }, index): AskLine => {
    const line = toLine(current, newest);
    const context = contexts[index];
    const isUnderWay = line.state !== "live" && line.state !== "retired";
    return {
      slug,
      current: line,
      live: live && toLine(live, newest),
      outstanding: isUnderWay && context ? outstanding(check(current.content, context), current.overrides) : [],
    };
  });
}

/** Whoever reads, with the names of all whom the versions mention. */
async function reader(actor: Actor, organizationId: string, versions: AskVersion[], now: Date) {
  const names = await findNames([...new Set(versions.flatMap(peopleOf))]);
  const mover = await moverOf(db().prisma, actor, organizationId);
  return (version: AskVersion, newest: number): VersionLine => lineOf(version, { names, mover, newest, now });
}

/** The measures of the record, without who is on them. */
export async function listMeasureChoices(): Promise<MeasureChoice[]> {
  const rows = await db().prisma.measure.findMany({
    orderBy: [{ congress: "desc" }, { type: "asc" }, { number: "asc" }],
    select: { id: true, type: true, number: true, congress: true, title: true },
  });
  return rows.map((row) => ({ ...row, type: row.type as MeasureType }));
}

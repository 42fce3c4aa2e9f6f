import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { db } from "@/lib/db";
import { batchByOffice, MOST_LETTERS } from "@/lib/delivery/channels/print/batch";
import type { PrintQueue } from "@/lib/delivery/printing/queue";
import { type CampaignKey, listLettersToPrint, loadTexts } from "@/lib/delivery/printing/store";
import { styledName } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import type { Actor } from "@/lib/organizations/membership";

/** What of a campaign waits to be printed, by office, for its organizers' page. */
export async function findPrintQueue(campaign: CampaignKey, now: Date): Promise<PrintQueue> {
  const { prisma } = db();
  const waiting = await listLettersToPrint(prisma, campaign, now, null);
  const shown = waiting.slice(0, MOST_LETTERS);
  const offices = batchByOffice(await loadTexts(prisma, campaign.organizationId, shown)).map(
    ({ bioguide, addressee, kind, letters }) => ({
      bioguide,
      name: nameOf(bioguide, addressee),
      addressee,
      kind,
      letterIds: letters.map(({ id }) => id),
    }),
  );
  return { offices, letters: shown.length, more: waiting.length - shown.length };
}

export type PrintPage = {
  campaign: { organizationId: string; campaignId: string; slug: string; title: string };
  asks: { slug: string; headline: string }[];
  /** the ask whose letters are shown alone; null: all */
  askSlug: string | null;
  queue: PrintQueue;
};

/** The page on which organizers print; null when there is no such campaign, or when it is somebody else's. */
export async function findPrintPage(
  actor: Actor,
  slug: string,
  askSlug: string | null,
  now: Date,
): Promise<PrintPage | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const { organizationId, id: campaignId, title } = campaign;
  const asks = await loadAsks(db().prisma, organizationId, campaignId);
  const chosen = asks.find((ask) => ask.slug === askSlug);
  const queue = await findPrintQueue({ organizationId, campaignId, ...(chosen && { askId: chosen.id }) }, now);
  return {
    campaign: { organizationId, campaignId, slug, title },
    asks: asks.map((ask) => ({ slug: ask.slug, headline: ask.version.texts.headline })),
    askSlug: chosen?.slug ?? null,
    queue,
  };
}

/** What somebody is called on a cover sheet, or as the envelope has it when the tables know them no more. */
export function nameOf(bioguide: string, addressee: readonly string[]): string {
  const legislator = directory().findLegislator(bioguide);
  return legislator ? styledName(legislator) : (addressee[0] ?? bioguide);
}

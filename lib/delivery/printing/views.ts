import { db } from "@/lib/db";
import { batchByOffice, MOST_LETTERS } from "@/lib/delivery/channels/print/batch";
import { listLettersToPrint, loadTexts } from "@/lib/delivery/printing/store";
import { styledName } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";

/** Letters to one office that wait to be printed; without a word of them or a name of their writers. */
export type OfficeQueue = {
  bioguide: string;
  /** "Senator Edward J. Markey" */
  name: string;
  addressee: readonly string[];
  /** an office outside Washington comes first: mail there is not screened */
  kind: "district" | "washington";
  letterIds: string[];
};

export type PrintQueue = {
  offices: OfficeQueue[];
  /** letters in `offices`: at most MOST_LETTERS, the oldest */
  letters: number;
  /** letters that wait beyond those */
  more: number;
};

/** What of a campaign waits to be printed, by office, for its organizers' page. */
export async function findPrintQueue(
  campaign: { organizationId: string; campaignId: string },
  now: Date,
): Promise<PrintQueue> {
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

/** What somebody is called on a cover sheet, or as the envelope has it when the tables know them no more. */
export function nameOf(bioguide: string, addressee: readonly string[]): string {
  const legislator = directory().findLegislator(bioguide);
  return legislator ? styledName(legislator) : (addressee[0] ?? bioguide);
}

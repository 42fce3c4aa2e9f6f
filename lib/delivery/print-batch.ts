import { loadCampaignBySlug } from "@/lib/campaigns/store";
import { todayInWashington } from "@/lib/congress/washington-date";
import { inTransaction } from "@/lib/db";
import { type BatchLetter, batchByOffice, MOST_LETTERS, officeAt } from "@/lib/delivery/channels/print/batch";
import type { Pile } from "@/lib/delivery/channels/print/batch-format";
import { renderBatchPdf, renderEnvelopesPdf, renderLabelsPdf } from "@/lib/delivery/channels/print/transport";
import { batchWords } from "@/lib/delivery/printing/batch-words";
import { listLettersToPrint, loadTexts } from "@/lib/delivery/printing/store";
import { nameOf } from "@/lib/delivery/printing/views";
import { directory } from "@/lib/legislators/directory";
import type { Actor } from "@/lib/organizations/membership";
import { mayPrintLetters, mayView } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

/** What is printed: the letters, their envelopes or their labels; to be mailed, or to be brought by hand, with a slip for each office to sign. */
export type BatchPart = "letters" | "envelopes" | "labels";
export type BatchWay = "mail" | "hand";

export type PrintBatchInput = {
  slug: string;
  /** at most MOST_LETTERS, as findPrintQueue gave them: so that letters, envelopes and labels are of the same */
  letterIds: readonly string[];
  part: BatchPart;
  way: BatchWay;
};

/** `nothing_to_print`: somebody printed them, sent them or called them back in the meantime. */
export type PrintBatchProblem = { code: "not_found" | "not_allowed" | "too_many" | "nothing_to_print" };

/** `leftOut`: of the letters asked for, how many need no printing any more. */
export type PrintedBatch = { pdf: Uint8Array; letters: number; offices: number; leftOut: number };

/**
 * One file for many letters of a campaign, office after office, those outside Washington first. It shows names, addresses
 * and words, so who took it, when and how much goes on the record before it is made. It marks no letter: that the letters
 * were mailed is said afterwards (record-posting.ts).
 */
export async function printBatch(
  actor: Actor | null,
  { slug, letterIds, part, way }: PrintBatchInput,
  now: Date,
): Promise<Result<PrintedBatch, PrintBatchProblem>> {
  if (letterIds.length > MOST_LETTERS) return fail({ code: "too_many" });
  const taken = await inTransaction(async (tx): Promise<Result<Taken, PrintBatchProblem>> => {
    const campaign = await loadCampaignBySlug(tx, slug);
    if (!campaign || !actor || !mayView(actor, campaign.organizationId)) return fail({ code: "not_found" });
    const { organizationId, id: subjectId, title } = campaign;
    if (!mayPrintLetters(actor, organizationId)) return fail({ code: "not_allowed" });
    const waiting = await listLettersToPrint(tx, { organizationId, campaignId: subjectId }, now, letterIds);
    const letters = await loadTexts(tx, organizationId, waiting);
    if (letters.length === 0) return fail({ code: "nothing_to_print" });
    const offices = batchByOffice(letters).length;
    const reason = batchWords({ letters: letters.length, offices, part, way });
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId, reason };
    await recordAudit(tx, { ...entry, verb: "letters.printed" });
    return ok({ letters, title });
  });
  if (!taken.ok) return taken;

  const { letters, title: campaignTitle } = taken.value;
  const piles = pilesOf(letters);
  const options = { campaignTitle, date: todayInWashington(now), byHand: way === "hand" };
  const pdf = await RENDER[part](piles, options);
  return ok({
    pdf,
    letters: letters.length,
    offices: piles.length,
    leftOut: new Set(letterIds).size - letters.length,
  });
}

const RENDER = { letters: renderBatchPdf, envelopes: renderEnvelopesPdf, labels: renderLabelsPdf };

type Taken = { letters: BatchLetter[]; title: string };

const pilesOf = (letters: readonly BatchLetter[]): Pile[] =>
  batchByOffice(letters).map((office) => {
    const legislator = directory().findLegislator(office.bioguide);
    const phone =
      office.kind === "washington"
        ? (legislator?.phone ?? null)
        : (officeAt(legislator?.offices ?? [], office.addressee)?.phone ?? null);
    return { ...office, name: nameOf(office.bioguide, office.addressee), phone };
  });

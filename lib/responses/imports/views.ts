import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { db } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayRecordResponses } from "@/lib/organizations/policy";
import { type CsvLine, type CsvLines, type CsvProblem, readCsv } from "@/lib/responses/csv-lines";
import { officeLabel } from "@/lib/responses/office-choice";
import { fail, ok, type Result } from "@/lib/shared/result";

/** `known`: how many of the lines an earlier file has brought. */
export type ImportPreview = { lines: (CsvLine & { office: string })[]; known: number; wrong: CsvLines["wrong"] };

/** What a file of answers would bring; nothing is written. */
export async function previewImport(
  actor: Actor | null,
  campaignSlug: string,
  csv: string,
  now: Date,
): Promise<Result<ImportPreview, { code: "not_found" | "not_allowed" } | CsvProblem>> {
  const campaign = actor && (await findStaffCampaign(actor, campaignSlug));
  if (!campaign) return fail({ code: "not_found" });
  if (!mayRecordResponses(actor, campaign.organizationId)) return fail({ code: "not_allowed" });
  const read = readCsv(csv, await loadAsks(db().prisma, campaign.organizationId, campaign.id), now);
  if (!read.ok) return read;
  const { lines, wrong } = read.value;
  const { organizationId, id: campaignId } = campaign;
  const where = { organizationId, campaignId, importKey: { in: lines.map(({ key }) => key) } };
  const known = await db().prisma.response.count({ where });
  return ok({ known, lines: lines.map((line) => ({ ...line, office: officeLabel(line.bioguide) })), wrong });
}

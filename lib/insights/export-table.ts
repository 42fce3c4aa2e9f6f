import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { inTransaction } from "@/lib/db";
import { EXPORT_TABLES, exportFileName } from "@/lib/insights/exports/exports";
import { fileText } from "@/lib/insights/exports/file-text";
import type { ExportRequest } from "@/lib/insights/exports/input";
import { exportRow } from "@/lib/insights/exports/rows";
import { type ExportScope, readRows } from "@/lib/insights/exports/store";
import type { Actor } from "@/lib/organizations/membership";
import { mayExportPersons } from "@/lib/organizations/policy";
import { recordAudit } from "@/lib/organizations/store";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ExportProblem = { code: "not_found" | "not_allowed" };
export type ExportedFile = { fileName: string; text: AsyncGenerator<string> };

/**
 * A table of a campaign as a file, read while it is written out: its length does not matter. One that names people is for
 * those who may see them, and that they took it goes on the record before the first row leaves.
 */
export async function exportTable(
  actor: Actor,
  slug: string,
  { name, format, filter }: ExportRequest,
  now: Date,
): Promise<Result<ExportedFile, ExportProblem>> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return fail({ code: "not_found" });
  const { organizationId, id: campaignId } = campaign;
  const { persons, columns } = EXPORT_TABLES[name];
  const fileName = exportFileName(slug, name, filter, format);
  if (persons) {
    if (!mayExportPersons(actor, organizationId)) return fail({ code: "not_allowed" });
    const entry = { organizationId, at: now, actorUserId: actor.userId, subjectId: campaignId, reason: fileName };
    await inTransaction((tx) => recordAudit(tx, { ...entry, verb: "persons.exported" }));
  }
  return ok({ fileName, text: fileText(format, columns, rowsOf(name, { organizationId, campaignId, filter }, now)) });
}

async function* rowsOf(name: ExportRequest["name"], scope: ExportScope, now: Date) {
  const { state } = scope.filter;
  for await (const stored of readRows(name, scope)) {
    const rows = stored.map((row) => exportRow(row, now));
    yield name === "positions" && state ? rows.filter((row) => row.state === state) : rows;
  }
}

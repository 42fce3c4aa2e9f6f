import { db } from "@/lib/db";
import type { Meeting } from "@/lib/insights/meetings/meeting";
import { findNames } from "@/lib/organizations/views";

/** So many of an office's meetings are shown, the newest. */
const SHOWN = 30;

/** The meetings of a campaign's people with an office, newest first, those that were taken back too. */
export async function listMeetings(where: {
  organizationId: string;
  campaignId: string;
  seatId: string;
}): Promise<Meeting[]> {
  const rows = await db().prisma.meeting.findMany({
    where,
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    take: SHOWN,
  });
  const users = rows.flatMap(({ recordedByUserId, withdrawnByUserId }) => [recordedByUserId, withdrawnByUserId ?? []]);
  const names = rows.length > 0 ? await findNames([...new Set(users.flat())]) : new Map<string, string>();
  return rows.map((row) => ({
    id: row.id,
    on: row.heldOn.toISOString().slice(0, 10),
    present: row.present,
    note: row.note,
    recordedBy: names.get(row.recordedByUserId) ?? null,
    recordedAt: row.recordedAt,
    withdrawn: row.withdrawnAt && {
      at: row.withdrawnAt,
      by: names.get(row.withdrawnByUserId ?? "") ?? null,
      reason: row.withdrawnReason ?? "",
    },
  }));
}

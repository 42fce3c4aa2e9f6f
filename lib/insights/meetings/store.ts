import type { IsoDate } from "@/lib/congress/measure";
import type { Db } from "@/lib/db";
import type { ParsedMeeting } from "@/lib/insights/meetings/meeting";

type Place = { organizationId: string; campaignId: string; seatId: string; bioguide: string | null };
type By = { userId: string; at: Date };

/** Keeps a meeting; the same one twice by the same member, as by a double click, is kept once. Answers whether it was new. */
export async function addMeeting(
  tx: Db,
  place: Place,
  { on, present, note }: ParsedMeeting,
  { id, userId, at }: By & { id: string },
): Promise<boolean> {
  // Of two at the same moment the second one looks when the first is kept.
  await tx.$queryRaw`SELECT FROM "Campaign" WHERE "organizationId" = ${place.organizationId}::uuid AND id = ${place.campaignId}::uuid
    FOR NO KEY UPDATE`;
  const same = { ...place, heldOn: new Date(on), present, note, recordedByUserId: userId, withdrawnAt: null };
  if (await tx.meeting.findFirst({ where: same, select: { id: true } })) return false;
  await tx.meeting.create({ data: { ...same, id, recordedAt: at } });
  return true;
}

type Found = { organizationId: string; campaignId: string; id: string };

/** Takes a meeting back: its words go, that there was a note stays. Answers its seat; null when there was nothing to take back. */
export async function withdrawMeetingNote(
  tx: Db,
  found: Found,
  { userId, at }: By,
  reason: string,
): Promise<string | null> {
  const where = { ...found, withdrawnAt: null };
  const taken = { withdrawnAt: at, withdrawnByUserId: userId, withdrawnReason: reason, present: "", note: "" };
  const [row] = await tx.meeting.updateManyAndReturn({ where, data: taken, select: { seatId: true } });
  return row?.seatId ?? null;
}

/** Deletes what was noted of meetings before a day, withdrawn ones too. */
export async function deleteMeetings(tx: Db, before: IsoDate): Promise<void> {
  await tx.meeting.deleteMany({ where: { heldOn: { lt: new Date(before) } } });
}

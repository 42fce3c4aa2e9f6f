import { todayInWashington } from "@/lib/congress/washington-date";
import { inTransaction } from "@/lib/db";
import { deleteMeetings } from "@/lib/insights/meetings/store";
import { notesKeptFrom } from "@/lib/responses/note-retention";
import { eraseNotes } from "@/lib/responses/positions/store";

/** Erases the notes of organizers a year after the end of their Congress: of meetings, and in the ledger of positions. */
export const purgeNotes = (now: Date): Promise<void> =>
  inTransaction(async (tx) => {
    const from = notesKeptFrom(todayInWashington(now));
    await deleteMeetings(tx, from);
    await eraseNotes(tx, from);
  });

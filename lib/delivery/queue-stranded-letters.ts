import { inTransaction } from "@/lib/db";
import { loadLetterToCarry } from "@/lib/delivery/loading/store";
import { isStranded } from "@/lib/delivery/stranded";
import { listWithoutJob, noteSweep } from "@/lib/delivery/sweeping/store";
import { enqueue } from "@/lib/jobs/queue";
import { laneOf } from "@/lib/letters/lane";
import { log } from "@/lib/log";

const PART = 500;

/**
 * Looks for letters that nothing would carry any more, and puts them in line. Safe to run twice, also at the same time: a
 * letter that has a job is not looked at, and its key makes one job of two. Answers how many there were.
 */
export async function queueStrandedLetters(now: Date): Promise<number> {
  let found = 0;
  let after: string | null = null;
  for (;;) {
    const keys = await listWithoutJob(after, PART, now);
    const letters = await Promise.all(keys.map((key) => loadLetterToCarry(key)));
    const stranded = letters.filter((letter) => letter !== null).filter((letter) => isStranded(letter, now));
    await inTransaction(async (tx) => {
      for (const { organizationId, id: letterId, channel, seatId } of stranded) {
        const lane = laneOf(channel, seatId);
        const options = { key: `letter:${letterId}`, flags: lane ? [lane] : [] };
        await enqueue(tx, "deliver-letter", { organizationId, letterId }, options);
      }
    });
    found += stranded.length;
    after = keys.at(-1)?.letterId ?? null;
    if (keys.length < PART) break;
  }
  await noteSweep(found, now);
  if (found > 0) log().warn({ found }, "letters that nothing would have carried were put back in line");
  return found;
}

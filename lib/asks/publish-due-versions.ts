import type { AskChecker } from "@/lib/asks/check-context";
import { loadObstacle, recordAskAudit, saveMove } from "@/lib/asks/life/store";
import { loadVersion, lockAsk } from "@/lib/asks/locked/store";
import { moveVersion } from "@/lib/asks/version-move";
import { findDueVersions } from "@/lib/asks/views";
import { inTransaction } from "@/lib/db";
import { log } from "@/lib/log";

/**
 * Makes approved versions live whose hour has come; run each minute. One whose measure has ended since, whose source is
 * gone or of which no letter can be made is sent back to be a draft, so that it does not take the place of a text that is
 * still right. Two runs at once do the same as one: each ask is taken hold of, and what the other has published is due no more. One that
 * fails does not keep the others waiting; it is tried again the next minute.
 */
export async function publishDueVersions(now: Date, check: AskChecker): Promise<void> {
  for (const due of await findDueVersions(now)) {
    try {
      await publish(due, now, check);
    } catch (error) {
      const name = error instanceof Error ? error.name : "unknown";
      log().error(
        { verb: "ask.published", askId: due.askId, number: due.number, error: name },
        "could not be published",
      );
    }
  }
}

type Due = { organizationId: string; askId: string; number: number };

const publish = (due: Due, now: Date, check: AskChecker): Promise<void> =>
  inTransaction(async (tx) => {
    const ask = await lockAsk(tx, due.organizationId, due.askId);
    const version = ask && (await loadVersion(tx, ask, due.number));
    if (!version) return;
    const isStillRight = (await loadObstacle(tx, ask, version.content, now, check)) === null;
    const published = moveVersion(ask, version, "publish", { kind: "clock" }, now);
    if (!published.ok) return;
    const move = isStillRight ? published : moveVersion(ask, version, "return", { kind: "clock" }, now);
    if (!move.ok) return;
    await saveMove(tx, ask, move.value);
    const verb = isStillRight ? "ask.published" : "ask.not_published";
    await recordAskAudit(tx, ask, { at: now, actorUserId: null, verb, reason: version.reason });
  });

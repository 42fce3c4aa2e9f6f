import { inTransaction } from "@/lib/db";
import { addDecision, addFinding, listUnknownMails } from "@/lib/delivery/handling/store";
import { enqueue } from "@/lib/jobs/queue";

/** `remaining`: not in the log, and the log does not say that they never came. */
export type Settled = { arrived: number; putInLine: number; remaining: number };

// The Message-ID of a letter's mail: lib/delivery/channels/email/format.ts.
const MESSAGE_ID = /\bletter\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/g;

/**
 * Settles letters by e-mail of which nobody knows whether the mail server got them, by that server's own log. What stands
 * in it has arrived. What does not is put in line again only when the log `isComplete`: when it covers all the time since
 * those letters were tried. The log is read after they are listed, so that none is missed in it which became unknown in
 * between. Run twice, it finds nothing left to settle.
 */
export async function settleUnknown(readLog: () => string, isComplete: boolean, now: Date): Promise<Settled> {
  const settled: Settled = { arrived: 0, putInLine: 0, remaining: 0 };
  const letters = await listUnknownMails();
  const logged = new Set(Array.from(readLog().matchAll(MESSAGE_ID), ([, id]) => id?.toLowerCase()));
  for (const letter of letters) {
    const kind = logged.has(letter.id) ? "arrived" : isComplete ? "putInLine" : "remaining";
    const isSettled = await inTransaction(async (tx) => {
      if (kind === "arrived") return addFinding(tx, letter, "mail-log", now);
      if (kind === "remaining") return true;
      const decision = { outcome: "requeued", channel: "email", code: "mail-log" } as const;
      if (!(await addDecision(tx, letter, decision, now))) return false;
      const payload = { organizationId: letter.organizationId, letterId: letter.id };
      await enqueue(tx, "deliver-letter", payload, { key: `letter:${letter.id}`, flags: ["email"] });
      return true;
    });
    if (isSettled) settled[kind]++;
  }
  return settled;
}

import { inTransaction } from "@/lib/db";
import { wantNotice } from "@/lib/delivery/notices/store";
import { listActionsToAsk } from "@/lib/delivery/questions/store";
import { enqueue } from "@/lib/jobs/queue";

const BATCH = 200;

/**
 * Has writers asked, once for all of an action's letters and two weeks after the first of them went, whether an office
 * answered. Safe to run twice, also at the same time. Answers how many are asked now.
 */
export async function askForAnswers(now: Date): Promise<number> {
  let asked = 0;
  for (;;) {
    const actions = await listActionsToAsk(BATCH, now);
    asked += await inTransaction(async (tx) => {
      let wanted = 0;
      for (const action of actions) {
        const notice = { ...action, kind: "did_they_answer" } as const;
        if (!(await wantNotice(tx, notice, now))) continue;
        await enqueue(tx, "send-notice", notice);
        wanted++;
      }
      return wanted;
    });
    if (actions.length < BATCH) return asked;
  }
}

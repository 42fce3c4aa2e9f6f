// Steps of the main job, for tests that begin further on.

import { Logger, runOnce } from "graphile-worker";
import { findCampaignPage } from "@/lib/asks/views";
import { db } from "@/lib/db";
import { deliverLetter } from "@/lib/delivery/deliver-letter";
import { sendNotice } from "@/lib/delivery/send-notice";
import { loadWays } from "@/lib/delivery/ways/views";
import { env } from "@/lib/env";
import { jobCatalog } from "@/lib/jobs/catalog";
import type { Draft } from "@/lib/letters/draft";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { sendConfirmation } from "@/lib/letters/send-confirmation";
import { startAction } from "@/lib/letters/start-action";
import { findConfirmationView } from "@/lib/letters/views";
import { makeToken } from "@/lib/shared/token";
import { seedDemo } from "@/prisma/seed/seed";

/** A day on which the 119th Congress sits and the demo's facts hold. */
export const TODAY = new Date("2026-11-22T15:00:00Z");

/** The three who represent Northampton, Massachusetts (01060). */
export const NORTHAMPTON = ["M000133", "W000817", "M000312"];

export const seed = (): Promise<void> => seedDemo(db().prisma, TODAY);

export type Started = { actionId: string; deviceSecret: string; draft: Draft; revision: number };

/** A draft of three letters, with the person's own words and name in it; not yet saved. */
export async function startThreeLetters(own: Partial<Draft> = {}, now = TODAY, sourceCode = ""): Promise<Started> {
  const page = await findCampaignPage("talk-now");
  const choices = NORTHAMPTON.map((bioguide) => ({ bioguide, askId: page?.asks[0]?.id ?? "" }));
  const started = await startAction({ campaignSlug: "talk-now", zip: "01060", choices, sourceCode }, null, now);
  if (!started.ok) throw new Error(started.problem.code);
  const { content, revision } = await db().prisma.draft.findFirstOrThrow({
    where: { actionId: started.value.actionId },
  });
  const draft: Draft = {
    ...(content as Draft),
    fullName: "Alma Reyes",
    email: "alma@example.net",
    street: "12 Elm Street",
    city: "Northampton",
    ownWords: "I teach eighth-grade history, and a student asked me what comes after New START.",
    ...own,
  };
  return { ...started.value, draft, revision };
}

/** Asks for the confirmation mail and gives the token of its link. */
export async function waitForConfirmation(started: Started, now = TODAY): Promise<string> {
  // Tests ask for one person more often than anybody would be mailed within an hour.
  await db().prisma.mailAllowance.deleteMany();
  const asked = await requestConfirmation(started, started.deviceSecret, now, await loadWays());
  if (!asked.ok) throw new Error(JSON.stringify(asked.problem));
  return confirmToken(started.actionId);
}

/** The token that the confirmation mail's link carries now. */
export async function confirmToken(actionId: string): Promise<string> {
  const { supporterId } = await db().prisma.action.findFirstOrThrow({ where: { id: actionId } });
  return makeToken(env().AUTH_SECRET, { purpose: "confirm", supporterId: supporterId ?? "" }, actionId);
}

/** What names the texts that the confirmation page shows. */
export async function shownHash(token: string, now = TODAY): Promise<string> {
  const view = await findConfirmationView(token, now);
  if (view.kind !== "ready") throw new Error(view.kind);
  return view.textHash;
}

/** Works off the queue as the worker does: each job that is due once. */
export const workQueue = (now = TODAY): Promise<void> =>
  runOnce({
    pgPool: db().pool,
    logger: new Logger(() => () => undefined),
    taskList: {
      "deliver-letter": (payload) => deliverLetter(jobCatalog["deliver-letter"].parse(payload), () => now),
      "send-notice": (payload) => sendNotice(jobCatalog["send-notice"].parse(payload), () => now),
      "send-confirmation": (payload) => sendConfirmation(jobCatalog["send-confirmation"].parse(payload)),
    },
  });

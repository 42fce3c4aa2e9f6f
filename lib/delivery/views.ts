import { db } from "@/lib/db";
import { type Attempt, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { attemptsInOrder, toAttempt } from "@/lib/delivery/store";
import { env } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import { asPlainText } from "@/lib/letters/letter-text";
import { idInToken, isValidToken } from "@/lib/shared/token";

export type HistoryEntry = {
  at: Date;
  what: "confirmed" | "attempted" | NonNullable<Attempt["outcome"]> | "answered";
  detail: string | null;
};

export type ReceiptLetter = {
  id: string;
  legislatorName: string;
  legislatorTitle: string;
  seatId: string;
  channel: Channel;
  composed: ComposedLetter;
  plainText: string;
  state: DeliveryState;
  history: HistoryEntry[];
  /** where the office's own form is, for a letter that goes by it */
  formUrl: string | null;
  answeredAt: Date | null;
};

export type Receipt = { campaign: { slug: string; title: string }; confirmedAt: Date; letters: ReceiptLetter[] };

/** The action's id that a receipt's link opens; null for any other link. */
function actionOfReceipt(token: string): string | null {
  return isValidToken(env().AUTH_SECRET, { purpose: "receipt" }, token) ? idInToken(token) : null;
}

/** What a supporter keeps: the exact texts, when, how, and what became of each. Null when the link is not a receipt's. */
export async function findReceipt(token: string): Promise<Receipt | null> {
  const actionId = actionOfReceipt(token);
  if (!actionId) return null;
  const action = await db().prisma.action.findFirst({
    where: { id: actionId },
    include: {
      letters: { include: { text: true, attempts: attemptsInOrder, response: true }, orderBy: { seatId: "desc" } },
    },
  });
  if (!action?.confirmedAt) return null;
  const { organizationId, campaignId: id, confirmedAt } = action;
  const campaign = await db().prisma.campaign.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
  });
  const letters = action.letters.flatMap((row): ReceiptLetter[] => {
    if (!row.text) return [];
    const composed = row.text.content as ComposedLetter;
    const attempts = row.attempts.map(toAttempt);
    const legislator = directory().findLegislator(row.bioguide);
    return [
      {
        id: row.id,
        legislatorName: legislator?.name ?? row.bioguide,
        legislatorTitle: legislator?.title ?? "",
        seatId: row.seatId,
        channel: row.channel,
        composed,
        plainText: asPlainText(composed),
        state: stateOf(row.channel, attempts),
        history: historyOf(confirmedAt, attempts, row.response?.reportedAt ?? null),
        formUrl: row.channel === "form" ? formUrlOf(row.bioguide) : null,
        answeredAt: row.response?.reportedAt ?? null,
      },
    ];
  });
  return { campaign: { slug: campaign.slug, title: campaign.title }, confirmedAt, letters };
}

/** In the sandbox an office's form is a stand-in: nothing typed there reaches anybody. */
function formUrlOf(bioguide: string): string | null {
  const { DELIVERY_MODE, SANDBOX_URL } = env();
  if (DELIVERY_MODE === "live") return directory().findLegislator(bioguide)?.form?.url ?? null;
  return SANDBOX_URL ? new URL(`/forms/${bioguide}`, SANDBOX_URL).href : null;
}

function historyOf(confirmedAt: Date, attempts: Attempt[], answeredAt: Date | null): HistoryEntry[] {
  const tries = attempts.flatMap(({ startedAt, finishedAt, outcome, code }): HistoryEntry[] => {
    if (outcome === null) return [{ at: startedAt, what: "attempted", detail: null }];
    return [{ at: finishedAt ?? startedAt, what: outcome, detail: code }];
  });
  const answered: HistoryEntry[] = answeredAt ? [{ at: answeredAt, what: "answered", detail: null }] : [];
  return [{ at: confirmedAt, what: "confirmed", detail: null }, ...tries, ...answered];
}

/** One letter of a receipt, as it was confirmed, for a PDF; null when the link or the letter is not there. */
export async function findLetterOfReceipt(token: string, letterId: string): Promise<ComposedLetter | null> {
  const receipt = await findReceipt(token);
  return receipt?.letters.find(({ id }) => id === letterId)?.composed ?? null;
}

import type { CampaignOutcome } from "@/lib/campaigns/campaign";
import { parseCitation } from "@/lib/congress/citation";
import { lastDayOf } from "@/lib/congress/congress-clock";
import { citationOf, type IsoDate } from "@/lib/congress/measure";
import { db } from "@/lib/db";
import { type Attempt, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { type HoldCode, holdCodeOf } from "@/lib/delivery/holding";
import { attemptsInOrder, toAttempt } from "@/lib/delivery/store";
import type { WaitReason } from "@/lib/delivery/waiting";
import { authSecrets, env } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import { asPlainText } from "@/lib/letters/letter-text";
import { idInToken, isValidToken } from "@/lib/shared/token";

export type HistoryEntry = {
  at: Date;
  what: "confirmed" | "attempted" | NonNullable<Attempt["outcome"]> | "answered";
  detail: string | null;
};

/** Why a letter came too late; `citation` of the measure that has ended, `endedOn` as Washington reads it. */
export type TooLate = { code: HoldCode; citation: string | null; congress: number; endedOn: IsoDate };

export type ReceiptLetter = {
  id: string;
  legislatorName: string;
  legislatorTitle: string;
  seatId: string;
  channel: Channel;
  composed: ComposedLetter;
  plainText: string;
  state: DeliveryState;
  /** null unless the state is "held", for good */
  tooLate: TooLate | null;
  /** null unless the state is "held", for a time */
  waiting: WaitReason | null;
  history: HistoryEntry[];
  /** where the office's own form is, for a letter that goes by it */
  formUrl: string | null;
  answeredAt: Date | null;
};

/** How the campaign ended, for those who wrote to it; null while it goes on. */
export type ReceiptOutcome = { outcome: CampaignOutcome; note: string | null; endedAt: Date | null };

export type Receipt = {
  campaign: { slug: string; title: string; ended: ReceiptOutcome | null };
  confirmedAt: Date;
  letters: ReceiptLetter[];
};

/** The action's id that a receipt's link opens; null for any other link. */
function actionOfReceipt(token: string): string | null {
  return isValidToken(authSecrets(), { purpose: "receipt" }, token) ? idInToken(token) : null;
}

/**
 * What a supporter keeps: the exact texts, when, how, and what became of each until now. Null when the link is not a
 * receipt's.
 */
export async function findReceipt(token: string, now: Date): Promise<Receipt | null> {
  const actionId = actionOfReceipt(token);
  if (!actionId) return null;
  const action = await db().prisma.action.findFirst({
    where: { id: actionId },
    include: {
      letters: {
        include: { text: true, attempts: attemptsInOrder, hold: true, response: true },
        orderBy: { seatId: "desc" },
      },
    },
  });
  if (!action?.confirmedAt) return null;
  const { organizationId, campaignId: id, confirmedAt } = action;
  const campaign = await db().prisma.campaign.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
  });
  const presidentLast = (a: { bioguide: string }, b: { bioguide: string }): number =>
    Number(a.bioguide === PRESIDENT_ID) - Number(b.bioguide === PRESIDENT_ID);
  const letters = action.letters.toSorted(presidentLast).flatMap((row): ReceiptLetter[] => {
    if (!row.text) return [];
    const composed = row.text.content as ComposedLetter;
    const attempts = row.attempts.map(toAttempt);
    const legislator = directory().findLegislator(row.bioguide);
    const late = holdCodeOf(row, now) ?? lateCodeIn(attempts);
    const waiting = (row.hold?.reason ?? null) as WaitReason | null;
    const state = stateOf(row.channel, attempts, late ?? waiting);
    return [
      {
        id: row.id,
        legislatorName: legislator?.name ?? composed.addressee[0] ?? row.bioguide,
        legislatorTitle: legislator?.title ?? "",
        seatId: row.seatId,
        channel: row.channel,
        composed,
        plainText: asPlainText(composed),
        state,
        tooLate: late && state === "held" ? tooLateFor(row, late) : null,
        waiting: state === "held" ? waiting : null,
        history: historyOf(confirmedAt, attempts, row.response?.reportedAt ?? null),
        formUrl: row.channel === "form" ? formUrlOf(row.bioguide) : null,
        answeredAt: row.response?.reportedAt ?? null,
      },
    ];
  });
  const { slug, title, outcome, outcomeNote: note, endedAt } = campaign;
  return { campaign: { slug, title, ended: outcome && { outcome, note, endedAt } }, confirmedAt, letters };
}

/** Why the last attempt held a letter for good, if it did. */
function lateCodeIn(attempts: readonly Attempt[]): HoldCode | null {
  const last = attempts.at(-1);
  return last?.outcome === "held" ? (last.code as HoldCode) : null;
}

function tooLateFor({ measureId, congress }: { measureId: string | null; congress: number }, code: HoldCode): TooLate {
  const ref = measureId === null ? null : parseCitation(measureId);
  return { code, citation: ref && citationOf(ref), congress, endedOn: lastDayOf(congress) };
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
  const actionId = actionOfReceipt(token);
  const letters = { include: { text: true } };
  const action = actionId && (await db().prisma.action.findFirst({ where: { id: actionId }, include: { letters } }));
  const text = action ? action.letters.find(({ id }) => id === letterId)?.text : null;
  return (text?.content as ComposedLetter | undefined) ?? null;
}

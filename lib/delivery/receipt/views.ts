import { type ChannelRules, NO_RULES, parseChannelRules } from "@/lib/campaigns/channel-rules";
import { parseCitation } from "@/lib/congress/citation";
import { lastDayOf } from "@/lib/congress/congress-clock";
import { citationOf } from "@/lib/congress/measure";
import { db } from "@/lib/db";
import { planForm } from "@/lib/delivery/channels/form/form-plan";
import { formUrl } from "@/lib/delivery/channels/form/form-url";
import { type Attempt, stateOf } from "@/lib/delivery/delivery";
import { type HoldCode, holdCodeOf } from "@/lib/delivery/holding";
import { letterToGo } from "@/lib/delivery/letter-to-go";
import { goesOnByItself } from "@/lib/delivery/next-step";
import { otherWays, writerMayCancel, writerMayReroute } from "@/lib/delivery/other-ways";
import { historyOf, type ToldAttempt } from "@/lib/delivery/receipt/history";
import type { Receipt, ReceiptLetter, TooLate } from "@/lib/delivery/receipt/receipt";
import { loadLettersOfAction, type ReceiptRow } from "@/lib/delivery/receipt/store";
import { toAttempt } from "@/lib/delivery/store";
import type { WaitReason } from "@/lib/delivery/waiting";
import { loadWays } from "@/lib/delivery/ways/views";
import { authSecrets, env } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import type { SiteFacts } from "@/lib/letters/channel-choices";
import type { ComposedLetter } from "@/lib/letters/letter";
import { asPlainText } from "@/lib/letters/letter-text";
import { idInToken, isValidToken } from "@/lib/shared/token";

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
  const action = actionId === null ? null : await loadLettersOfAction(actionId);
  if (!action?.confirmedAt) return null;
  const { organizationId, campaignId: id, confirmedAt } = action;
  const campaign = await db().prisma.campaign.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
  });
  const rules: ChannelRules = parseChannelRules(campaign.channelRules) ?? NO_RULES;
  const site = { ways: await loadWays(), mode: env().DELIVERY_MODE, rules };
  const presidentLast = (a: { bioguide: string }, b: { bioguide: string }): number =>
    Number(a.bioguide === PRESIDENT_ID) - Number(b.bioguide === PRESIDENT_ID);
  const letters = action.letters
    .toSorted(presidentLast)
    .flatMap((row) => toReceiptLetter(row, { confirmedAt, site, now }) ?? []);
  const { slug, title, outcome, outcomeNote: note, endedAt } = campaign;
  return { campaign: { slug, title, ended: outcome && { outcome, note, endedAt } }, confirmedAt, letters };
}

type Told = { confirmedAt: Date; site: SiteFacts; now: Date };

function toReceiptLetter(row: ReceiptRow, { confirmedAt, site, now }: Told): ReceiptLetter | null {
  if (!row.text) return null;
  const composed = row.text.content as ComposedLetter;
  const { id, seatId, channel, bioguide } = row;
  const attempts = row.attempts.map((each): ToldAttempt => ({ ...toAttempt(each), words: wordsOf(each) }));
  const legislator = directory().findLegislator(bioguide);
  const late = holdCodeOf(row, now) ?? lateCodeIn(attempts);
  const reason = (row.hold?.reason ?? null) as WaitReason | null;
  const state = stateOf(channel, attempts, late ?? reason);
  const answeredAt = row.response?.reportedAt ?? null;
  const toGo = late ? null : letterToGo({ ...row, composed });
  const mayReroute = toGo !== null && writerMayReroute(state, reason);
  return {
    id,
    legislatorName: legislator?.name ?? composed.addressee[0] ?? bioguide,
    legislatorTitle: legislator?.title ?? "",
    seatId,
    channel,
    composed,
    plainText: asPlainText(composed),
    state,
    tooLate: late && state === "held" ? tooLateFor(row, late) : null,
    waiting: reason && !late && state === "held" ? { reason, until: row.hold?.until ?? null } : null,
    last: historyOf(confirmedAt, attempts.slice(-1), null)[1] ?? null,
    history: historyOf(confirmedAt, attempts, answeredAt),
    form:
      channel === "form" && legislator
        ? planForm({ letter: composed, legislator, locTopic: row.locTopic, url: formUrl(legislator, env()) })
        : null,
    otherWays: mayReroute ? otherWays({ ...toGo, channel, hasSender: row.sender !== null }, site) : [],
    mayCancel: !late && writerMayCancel(state, reason),
    isAskedAgain: state === "unknown" && !late && goesOnByItself(channel, attempts),
    answeredAt,
  };
}

// What does not fit is told in our own codes, for those who mend it.
const wordsOf = ({ code, detail }: { code: string | null; detail: string | null }): string[] =>
  code?.endsWith("does-not-fit") ? [] : (detail?.split("\n").filter((line) => line.trim() !== "") ?? []);

/** Why the last attempt held a letter for good, if it did. */
function lateCodeIn(attempts: readonly Attempt[]): HoldCode | null {
  const last = attempts.at(-1);
  return last?.outcome === "held" ? (last.code as HoldCode) : null;
}

function tooLateFor({ measureId, congress }: { measureId: string | null; congress: number }, code: HoldCode): TooLate {
  const ref = measureId === null ? null : parseCitation(measureId);
  return { code, citation: ref && citationOf(ref), congress, endedOn: lastDayOf(congress) };
}

/** One letter of a receipt, as it was confirmed, for a PDF; null when the link or the letter is not there. */
export async function findLetterOfReceipt(token: string, letterId: string): Promise<ComposedLetter | null> {
  const actionId = actionOfReceipt(token);
  const action = actionId === null ? null : await loadLettersOfAction(actionId);
  const text = action?.letters.find(({ id }) => id === letterId)?.text;
  return (text?.content as ComposedLetter | undefined) ?? null;
}

// What became of the letters of a trial: counted from what the far sides themselves have, and then held against what
// the product says.
import { db } from "@/lib/db";
import { type AttemptOutcome, type DeliveryState, stateOf } from "@/lib/delivery/delivery";
import { CUT_OFF, REFUSED_LATER } from "@/lib/delivery/next-step";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { Channel } from "@/lib/letters/letter";
import type { TakenMessage } from "../sandbox/cwc/message";

export type Tally = {
  letters: number;
  /** an office or the mail server has it */
  accepted: number;
  /** refused for good, with the reason */
  rejected: number;
  /** nobody has it, and the product says otherwise or nothing at all */
  lost: number;
  doubled: number;
  /** still on its way when all should have come to an end */
  stuck: number;
  /** nobody can tell; a person decides */
  unknown: number;
};

export type Detail = Tally & {
  byState: Record<string, number>;
  attempts: number;
  cutOff: number;
  /** what the product calls unknown, and the mail server has */
  unknownButArrived: number;
  refusedWithoutReason: number;
  troubles: string[];
};

type Row = {
  id: string;
  channel: Channel;
  outcome: AttemptOutcome | null;
  tried: boolean;
  code: string | null;
  detail: string | null;
  attempts: number;
  cutOff: number;
  hold: WaitReason | null;
};

const LETTERS = `
SELECT l.id, l.channel::text AS channel, d.outcome, d.number IS NOT NULL AS tried, d.code, d.detail, h.reason AS hold,
  (SELECT count(*)::int FROM "DeliveryAttempt" a WHERE a."letterId" = l.id) AS attempts,
  (SELECT count(*)::int FROM "DeliveryAttempt" a WHERE a."letterId" = l.id AND a.code = $2) AS "cutOff"
FROM "Letter" l
LEFT JOIN "DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
LEFT JOIN LATERAL (SELECT * FROM "DeliveryAttempt" a WHERE a."organizationId" = l."organizationId" AND a."letterId" = l.id
  ORDER BY number DESC LIMIT 1) d ON true
WHERE l.id = ANY($1::uuid[])`;

export async function loadStates(ids: readonly string[]): Promise<(Row & { state: DeliveryState })[]> {
  const { rows } = await db().pool.query<Row>(LETTERS, [ids, CUT_OFF]);
  return rows.map((row) => {
    const last = { number: 1, startedAt: new Date(), finishedAt: null, ...row };
    return { ...row, state: stateOf(row.channel, row.tried ? [last] : [], row.hold) };
  });
}

const UNDER_WAY: readonly DeliveryState[] = ["queued", "held", "sending", "retrying"];

type Standing = { state: DeliveryState; channel: Channel; code: string | null };

/** Whether a letter still moves by itself: an office's own system is asked again after "unknown", until it has refused it. */
export const isUnderWay = ({ state, channel, code }: Standing): boolean =>
  UNDER_WAY.includes(state) || (state === "unknown" && channel === "cwc" && !code?.startsWith(REFUSED_LATER));

/** Holds what the far sides have against what the product says. */
export async function countLetters(
  ids: readonly string[],
  far: { messages: readonly TakenMessage[]; mails: ReadonlyMap<string, number> },
): Promise<Detail> {
  const states = await loadStates(ids);
  const taken = new Map(far.messages.map(({ deliveryId, taken: times }) => [deliveryId, times]));
  const detail: Detail = {
    ...{ letters: ids.length, accepted: 0, rejected: 0, lost: 0, doubled: 0, stuck: 0, unknown: 0 },
    ...{ byState: {}, attempts: 0, cutOff: 0, unknownButArrived: 0, refusedWithoutReason: 0, troubles: [] },
  };
  detail.lost += ids.length - states.length;
  for (const letter of states) {
    const { id, channel, state } = letter;
    const times = (channel === "cwc" ? taken.get(id.replaceAll("-", "")) : far.mails.get(id)) ?? 0;
    const says = state === "accepted" || state === "handed_to_mail";
    detail.byState[`${channel}: ${state}`] = (detail.byState[`${channel}: ${state}`] ?? 0) + 1;
    detail.attempts += letter.attempts;
    detail.cutOff += letter.cutOff;
    if (times > 1) detail.doubled++;
    if (times > 0) detail.accepted++;
    if (state === "failed" && times === 0) detail.rejected++;
    if (state === "failed" && channel === "cwc" && !letter.detail) detail.refusedWithoutReason++;
    if (state === "unknown") detail.unknown++;
    if (state === "unknown" && times > 0) detail.unknownButArrived++;
    if (isUnderWay(letter)) detail.stuck++;
    const isLost = (says && times === 0) || (state === "failed" && times > 0);
    if (isLost) detail.lost++;
    if (isLost || times > 1 || isUnderWay(letter)) {
      detail.troubles.push(`${id} ${channel} ${state} ${letter.code ?? ""} ${letter.hold ?? ""}: kept ${times} times`);
    }
  }
  return detail;
}

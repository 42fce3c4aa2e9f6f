import { setTimeout as sleep } from "node:timers/promises";
import { type Db, inTransaction } from "@/lib/db";
import { endingOf } from "@/lib/delivery/carrying/ending";
import { type AttemptKey, againKeyOf } from "@/lib/delivery/carrying/sharing";
import {
  beginAttempt,
  endAttempt,
  endAttemptIn,
  forgetSender,
  holdLetter,
  renewLease,
} from "@/lib/delivery/carrying/store";
import { prepareLetter, sendTraced } from "@/lib/delivery/channels/attempt/transport";
import type { MachineChannel, Outcome, Prepared } from "@/lib/delivery/channels/channel";
import { officeCodeOf } from "@/lib/delivery/channels/cwc/office-code";
import { machineChannel } from "@/lib/delivery/channels/transport";
import { type HoldCode, holdCodeOf } from "@/lib/delivery/holding";
import { type LetterToWork, loadActiveOffices, loadLetterToCarry } from "@/lib/delivery/loading/store";
import { CUT_OFF, mayBeThere, nextStep } from "@/lib/delivery/next-step";
import { wantNotice } from "@/lib/delivery/notices/store";
import { takeTurns } from "@/lib/delivery/pacing/store";
import { holdAttempt } from "@/lib/delivery/store";
import { type Wait, waitOf } from "@/lib/delivery/waiting";
import type { JobPayload } from "@/lib/jobs/catalog";
import { enqueue } from "@/lib/jobs/queue";
import { chamberOfSeat } from "@/lib/legislators/legislator";
import { laneOf } from "@/lib/letters/lane";
import { NOTICE_PAUSE_S } from "@/lib/letters/notice";
import type { Clock } from "@/lib/shared/clock";
import { isDeadAddress } from "@/lib/supporters/addresses/store";

type Payload = JobPayload<"deliver-letter">;

/**
 * Carries one letter to its office, has it wait, or holds it for good when it came too late. The attempt is written down
 * before anything leaves and closed after; no network call stands inside a transaction. Safe to run twice, also at the
 * same time: one attempt number has one row, and whoever lost it to another is fenced off. Throws only when the database
 * is out of reach.
 */
export async function deliverLetter(payload: Payload, clock: Clock): Promise<void> {
  const letter = await loadLetterToCarry(payload);
  if (!letter || laneOf(letter.channel, letter.seatId) === null) return;
  const step = nextStep(letter.channel, letter.attempts, letter.keptForS);
  if (step.kind === "done") return;
  if (step.kind === "wait") return comeBack(payload, letter, step.seconds + 1);
  if (step.kind === "close_as_unknown" || step.closes !== null) {
    const number = step.kind === "send" ? (step.closes ?? 0) : step.number;
    await endAttempt({ ...payload, number }, { outcome: "unknown", code: CUT_OFF, detail: null }, clock());
    if (step.kind !== "send") return;
  }
  const key = { ...payload, number: step.number };
  const holdCode = holdCodeOf(letter, clock());
  // Of one that may have arrived nobody says that it did not go; nor is it asked about, since that would send it.
  if (holdCode && mayBeThere(letter.attempts)) return;
  if (holdCode) return holdForGood(key, letter, holdCode, clock());
  const channel = machineChannel(letter.channel);
  const wait = waitOf(await waitFactsOf(letter, channel), clock());
  if (wait || !channel) return haveWait(payload, letter, wait ?? { reason: "channel_off", seconds: 3600 }, clock());
  const turn = await takeTurn(letter);
  if (!turn.go) return haveWait(payload, letter, { reason: "pacing", seconds: turn.waitS }, clock());
  await sleep(turn.waitS * 1000);
  await attempt(key, letter, channel, clock);
}

async function waitFactsOf(letter: LetterToWork, channel: MachineChannel | null) {
  const code = letter.channel === "cwc" ? officeCodeOf(letter.seatId) : null;
  const offices = code === null ? null : await loadActiveOffices(chamberOfSeat(letter.seatId) ?? "");
  return {
    ...letter,
    isRestored: letter.hold === "restored",
    isChannelOn: channel?.isOn(letter.seatId) ?? false,
    isOfficeActive: code === null || offices === null ? null : offices.has(code),
  };
}

/** Only the chambers' systems are paced: a mail server queues by itself. */
async function takeTurn({ channel, seatId, campaignId }: LetterToWork): Promise<{ go: boolean; waitS: number }> {
  const chamber = channel === "cwc" ? chamberOfSeat(seatId) : null;
  return chamber ? takeTurns({ chamber, seatId, campaignId }) : { go: true, waitS: 0 };
}

/** A worker may be stopped at any point; one that was for longer than this asks whether the letter is still its own. */
const TRUSTED_MS = 1_000;

async function attempt(key: AttemptKey, letter: LetterToWork, channel: MachineChannel, clock: Clock): Promise<void> {
  const asked = performance.now();
  const [isBegun, isDead] = await Promise.all([
    beginAttempt(key, letter.channel, channel.leaseS, clock()),
    takesNoLetters(channel.addressOf?.(letter.bioguide) ?? null),
  ]);
  if (!isBegun) return;
  const prepared = isDead ? DEAD : prepareLetter(letter, channel, clock());
  const isOurs = performance.now() - asked < TRUSTED_MS || (await renewLease(key, channel.leaseS));
  const late: Outcome = { kind: "not_sent", code: "late", retryAfterSeconds: null };
  const outcome = !isOurs
    ? late
    : prepared.ok
      ? await sendTraced(() => prepared.send(), letter.channel)
      : prepared.outcome;
  await close(key, letter, outcome, clock());
}

/** What went to the office's address before came back for good: it is not used again, and the letter needs another way. */
const DEAD: Prepared = { ok: false, outcome: { kind: "refused", code: "dead-address", words: [] } };

const takesNoLetters = async (address: string | null): Promise<boolean> =>
  address !== null && (await isDeadAddress(null, address));

async function close(key: AttemptKey, letter: LetterToWork, outcome: Outcome, now: Date): Promise<void> {
  const { end, againInS, isLost } = endingOf(letter, outcome, now, Math.random());
  if (againInS === null && !isLost) {
    await endAttempt(key, end, now);
    return;
  }
  const work = async (tx: Db): Promise<void> => {
    if (!(await endAttemptIn(tx, key, end, now))) return;
    if (againInS !== null) await enqueueAgain(tx, key, letter, againInS, againKeyOf(key));
    if (isLost) await haveWriterTold(tx, key, letter, now);
  };
  await inTransaction(work, { afterDeadlock: "again" });
}

/** The writer of a letter that failed for good is mailed once for all of an action's, a little later. */
async function haveWriterTold(tx: Db, { organizationId }: Payload, { actionId }: LetterToWork, now: Date) {
  const notice = { organizationId, actionId, kind: "not_delivered" } as const;
  if (await wantNotice(tx, notice, now)) await enqueue(tx, "send-notice", notice, { inSeconds: NOTICE_PAUSE_S });
}

// A job of its own, never under the key of the one that is being done: by that the queue would find this very job, if it was
// meanwhile taken away from a worker that had fallen silent, and would put it off; and with its end the letter had none.
function enqueueAgain(tx: Db, payload: Payload, letter: LetterToWork, inSeconds: number, key?: string) {
  const { organizationId, letterId } = payload;
  const lane = laneOf(letter.channel, letter.seatId);
  const options = { inSeconds, flags: lane ? [lane] : [], ...(key !== undefined && { key }) };
  return enqueue(tx, "deliver-letter", { organizationId, letterId }, options);
}

const comeBack = (payload: Payload, letter: LetterToWork, seconds: number): Promise<void> =>
  inTransaction((tx) => enqueueAgain(tx, payload, letter, seconds));

/** Letters that wait for the same moment come back within the minute after it, not all at once. */
const SPREAD_S = 60;

function haveWait(payload: Payload, letter: LetterToWork, wait: Wait, now: Date): Promise<void> {
  return inTransaction(async (tx) => {
    await holdLetter(tx, payload, wait, now);
    if (wait.seconds === null) return;
    const spread = wait.reason === "pacing" ? 0 : Math.random() * SPREAD_S;
    await enqueueAgain(tx, payload, letter, wait.seconds + spread);
  });
}

/** Nothing leaves; with the first of an action's letters its writer is told, once for all of them. */
function holdForGood(key: AttemptKey, letter: LetterToWork, code: HoldCode, now: Date): Promise<void> {
  const { organizationId } = key;
  const kind = code === "legislator_left" ? code : "measure_over";
  const notice = { organizationId, actionId: letter.actionId, kind } as const;
  return inTransaction(async (tx) => {
    if (!(await holdAttempt(tx, key, { channel: letter.channel, code }, now))) return;
    await forgetSender(tx, key);
    if (await wantNotice(tx, notice, now)) await enqueue(tx, "send-notice", notice);
  });
}

// Letters with any past, written straight into the tables, for what counts them.
import fc from "fast-check";
import { db } from "@/lib/db";
import type { AttemptOutcome } from "@/lib/delivery/delivery";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { Channel } from "@/lib/letters/letter";
import { newId } from "@/lib/shared/id";

export type History = {
  channel: Channel;
  outcomes: (AttemptOutcome | null)[];
  hold: WaitReason | null;
  measureId: string | null;
  seatId: string;
  congress: number;
  own: number;
  at: Date;
  sourceCode: string;
  /** "2026-06-05" */
  answeredOn: string | null;
};

const outcome = fc.constantFrom<AttemptOutcome | null>(
  ...(["accepted", "handed_to_mail", "bounced", "not_sent", "refused", "gave_up", "unknown", "held"] as const),
  ...(["requeued", "cancelled", "printed", "form_opened", "reported_sent", null] as const),
);

/** Any past of a letter. */
export const history: fc.Arbitrary<History> = fc.record({
  channel: fc.constantFrom<Channel>("email", "print", "form", "cwc", "post"),
  outcomes: fc.array(outcome, { maxLength: 3 }),
  hold: fc.constantFrom<WaitReason | null>(null, null, "pacing", "stopped", "restored"),
  measureId: fc.constantFrom(null, "119-SRES-323", "118-SRES-9"),
  seatId: fc.constantFrom("MA-2", "MA-S1", "NH-1", "US-P"),
  congress: fc.constantFrom(119, 118),
  own: fc.nat(100),
  // On either side of midnight in Washington, and of a change of its clocks.
  at: fc.constantFrom(
    ...["2026-05-31T03:59:59Z", "2026-05-31T04:00:00Z", "2026-03-08T06:30:00Z"].map((t) => new Date(t)),
  ),
  sourceCode: fc.constantFrom("", "newsletter"),
  answeredOn: fc.constantFrom(null, "2026-06-20", "2026-01-01"),
});

/** Forgets all letters, actions and figures. */
export const clearLetters = () =>
  db().pool.query(`TRUNCATE "Letter", "Action", "FigureDue", "LetterFigure", "LetterCounted", "LetterSum", "ActionCounted",
    "ActionSum", "FigureRun", "FigureCongress" CASCADE`);

type Scope = { organizationId: string; id: string; askId: string };

/** Writes a letter, or gives one that there is (`known`) another past. Answers its id. */
export async function writeLetter(scope: Scope, past: History, known?: string): Promise<string> {
  const { organizationId, id: campaignId, askId } = scope;
  const { prisma } = db();
  const id = known ?? newId();
  const facts = { bioguide: "M000312", standing: "unknown", ownSharePercent: past.own, createdAt: past.at };
  const { channel, measureId, seatId, congress } = past;
  if (known === undefined) {
    const actionId = newId();
    const life = { state: "confirmed", congress, seed: 1, createdAt: past.at, confirmedAt: past.at } as const;
    const { sourceCode } = past;
    await prisma.action.create({ data: { organizationId, id: actionId, campaignId, sourceCode, ...life } });
    const keys = { organizationId, id, actionId, campaignId, askId, askVersionId: askId };
    await prisma.letter.create({ data: { ...keys, ...facts, channel, measureId, seatId, congress } });
  } else {
    // Of a letter itself only the way can change.
    await prisma.letter.update({ where: { organizationId_id: { organizationId, id } }, data: { channel } });
  }
  const ofLetter = { organizationId, letterId: id };
  await prisma.deliveryAttempt.deleteMany({ where: ofLetter });
  await prisma.deliveryHold.deleteMany({ where: ofLetter });
  await prisma.response.deleteMany({ where: ofLetter });
  for (const [index, one] of past.outcomes.entries()) {
    const number = index + 1;
    await prisma.deliveryAttempt.create({ data: { ...ofLetter, number, channel, startedAt: past.at } });
    const where = { organizationId_letterId_number: { ...ofLetter, number } };
    if (one) await prisma.deliveryAttempt.update({ where, data: { outcome: one } });
  }
  if (past.hold) await prisma.deliveryHold.create({ data: { ...ofLetter, reason: past.hold, since: past.at } });
  if (past.answeredOn) {
    const answer = { campaignId, bioguide: "M000312", seatId, reportedBy: "supporter" as const, signature: [] };
    const receivedOn = new Date(past.answeredOn);
    await prisma.response.create({ data: { ...ofLetter, ...answer, id: newId(), reportedAt: past.at, receivedOn } });
  }
  return id;
}

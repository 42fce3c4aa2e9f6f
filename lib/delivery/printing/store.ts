// Letters that organizers print for their writers: which there are, and what was done with them.
import type { Db } from "@/lib/db";
import { type Attempt, stateOf } from "@/lib/delivery/delivery";
import { holdCodeOf } from "@/lib/delivery/holding";
import { attemptsInOrder, toAttempt } from "@/lib/delivery/store";
import type { ComposedLetter } from "@/lib/letters/letter";

/** `askId`: only letters that ask for this. */
export type CampaignKey = { organizationId: string; campaignId: string; askId?: string };

/** A letter that is to be printed and that nobody has printed, mailed or called back. */
export type LetterToPrint = { id: string; bioguide: string };

const DONE = ["printed", "reported_sent", "cancelled"];

/**
 * The letters of a campaign that wait to be printed, oldest first, without a word of them. One that came too late is not
 * among them. `among`: only these ids.
 */
export async function listLettersToPrint(
  tx: Db,
  { organizationId, campaignId, askId }: CampaignKey,
  now: Date,
  among: readonly string[] | null,
): Promise<LetterToPrint[]> {
  const rows = await tx.letter.findMany({
    where: {
      organizationId,
      campaignId,
      channel: "print",
      ...(askId !== undefined && { askId }),
      text: { isNot: null },
      ...(among ? { id: { in: [...among] } } : { attempts: { none: { outcome: { in: DONE } } } }),
    },
    select: { id: true, bioguide: true, seatId: true, measureId: true, congress: true, attempts: attemptsInOrder },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows
    .filter((row) => stateOf("print", row.attempts.map(toAttempt), holdCodeOf(row, now)) === "to_print")
    .map(({ id, bioguide }) => ({ id, bioguide }));
}

/** The exact texts of letters, in the order of the ids; one that was erased in between is left out. Personal. */
export async function loadTexts(
  tx: Db,
  organizationId: string,
  letters: readonly LetterToPrint[],
): Promise<{ id: string; bioguide: string; letter: ComposedLetter }[]> {
  const rows = await tx.letterText.findMany({
    where: { organizationId, letterId: { in: letters.map(({ id }) => id) } },
  });
  const texts = new Map(rows.map(({ letterId, content }) => [letterId, content as ComposedLetter]));
  return letters.flatMap(({ id, bioguide }) => {
    const letter = texts.get(id);
    return letter ? [{ id, bioguide, letter }] : [];
  });
}

export type PrintedLetter = { id: string; attempts: Attempt[] };

/** Letters of a campaign that go by print, with what was reported of each: for saying what became of them. */
export async function loadPrinted(
  tx: Db,
  { organizationId, campaignId }: CampaignKey,
  ids: readonly string[],
): Promise<PrintedLetter[]> {
  const rows = await tx.letter.findMany({
    where: { organizationId, campaignId, channel: "print", id: { in: [...ids] } },
    select: { id: true, attempts: attemptsInOrder },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, attempts }) => ({ id, attempts: attempts.map(toAttempt) }));
}

/** How somebody of the organization, and not the writer, brought a letter on its way: code of the attempt's row. */
export type PostingCode = "posted_by_organization" | "handed_over_by_organization";

/** Adds to a report that was just written down who brought the letter on its way. */
export async function addPostingCode(
  tx: Db,
  key: { organizationId: string; letterId: string; number: number },
  code: PostingCode,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.deliveryAttempt.updateMany({
    where: { ...key, outcome: "reported_sent", code: null, startedAt: now },
    data: { code },
  });
  return count === 1;
}

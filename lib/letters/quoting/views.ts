import { db } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import type { ComposedLetter } from "@/lib/letters/letter";
import { type DatedQuote, type QuoteQuestion, quoteOf } from "@/lib/letters/quoting/quote";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** The question whether a receipt's letters may be quoted; null when there is nothing to quote, or no such receipt. */
export async function findQuoteQuestion(receiptToken: string): Promise<QuoteQuestion | null> {
  const actionId = isValidToken(authSecrets(), { purpose: "receipt" }, receiptToken) ? idInToken(receiptToken) : null;
  if (!actionId) return null;
  const action = await db().prisma.action.findFirst({
    where: { id: actionId, state: "confirmed" },
    include: { quoteConsent: true, letters: { include: { text: true }, orderBy: { id: "asc" } } },
  });
  const quotes = (action?.letters ?? []).flatMap(({ text }) => {
    const quote = text && quoteOf(text.content as ComposedLetter);
    return quote ? [quote] : [];
  });
  const different = [...new Map(quotes.map((quote) => [quote.words, quote])).values()];
  return different.length > 0 ? { quotes: different, givenAt: action?.quoteConsent?.givenAt ?? null } : null;
}

/** A page looks for quotes among so many of the newest letters to a seat: what it reads stays small however many there are. */
const AMONG_NEWEST = 500;

const QUOTES = `
SELECT t.content->>'ownWords' AS "ownWords", t.content->'signature' AS signature, l."createdAt" AS at
FROM (SELECT "organizationId", id, "actionId", "createdAt" FROM "Letter"
  WHERE "organizationId" = $1 AND "campaignId" = $2 AND "seatId" = $3 ORDER BY "createdAt" DESC LIMIT $5) l
JOIN "QuoteConsent" q ON q."organizationId" = l."organizationId" AND q."actionId" = l."actionId"
JOIN "LetterText" t ON t."organizationId" = l."organizationId" AND t."letterId" = l.id
WHERE t.content->>'ownWords' <> ''
  AND NOT EXISTS (SELECT FROM "DeliveryAttempt" d
    WHERE d."organizationId" = l."organizationId" AND d."letterId" = l.id AND d.outcome = 'cancelled')
ORDER BY l."createdAt" DESC LIMIT $4`;

/** The newest quotes to a seat whose writers allow it, among so many of its newest letters; from letters that were called back none. */
export async function listQuotes(
  { organizationId, campaignId, seatId }: { organizationId: string; campaignId: string; seatId: string },
  most: number,
  among = AMONG_NEWEST,
): Promise<DatedQuote[]> {
  type Row = Pick<ComposedLetter, "ownWords" | "signature"> & { at: Date };
  const { rows } = await db().pool.query<Row>(QUOTES, [organizationId, campaignId, seatId, most, among]);
  return rows.flatMap((row) => {
    const quote = quoteOf(row);
    return quote ? [{ ...quote, at: row.at }] : [];
  });
}

import type { AskTexts } from "@/lib/asks/ask";
import { db } from "@/lib/db";
import type { ClockAsk } from "@/lib/insights/ending/ending";
import type { Scope } from "@/lib/insights/store";

/** The asks of a campaign in its order, each with its versions that were not retired, newest first. */
export async function loadClockAsks({ organizationId, campaignId }: Scope): Promise<ClockAsk[]> {
  const rows = await db().prisma.ask.findMany({
    where: { organizationId, campaignId },
    orderBy: { position: "asc" },
    include: { versions: { where: { retiredAt: null }, orderBy: { number: "desc" } } },
  });
  return rows.map(({ versions, ...ask }) => ({
    ...ask,
    versions: versions.map((version) => ({ ...version, texts: version.texts as AskTexts })),
  }));
}

export type DraftedLetters = { askId: string; state: "draft" | "waiting"; letters: number };

/** Letters that nobody has confirmed yet, by their ask; `waiting` once the mail that confirms them was asked for. */
export const loadDraftedLetters = ({ organizationId, campaignId }: Scope): Promise<DraftedLetters[]> =>
  db().prisma.$queryRaw<DraftedLetters[]>`
    SELECT letter->>'askId' AS "askId", a.state::text AS state, count(*)::int AS letters
    FROM "Action" a
    JOIN "Draft" d ON d."organizationId" = a."organizationId" AND d."actionId" = a.id,
    LATERAL jsonb_array_elements(d.content->'letters') AS letter
    WHERE a."organizationId" = ${organizationId}::uuid AND a."campaignId" = ${campaignId}::uuid
      AND a.state IN ('draft', 'waiting')
    GROUP BY 1, 2`;

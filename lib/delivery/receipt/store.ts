import type { AskTexts } from "@/lib/asks/ask";
import { db } from "@/lib/db";
import { attemptsInOrder } from "@/lib/delivery/store";

const whole = {
  text: true,
  attempts: attemptsInOrder,
  hold: true,
  response: true,
  sender: { select: { letterId: true } },
} as const;

/** An action with its letters and all that is known of each, its topic in the words of the Library of Congress too. */
export async function loadLettersOfAction(actionId: string) {
  const { prisma } = db();
  const letters = { include: whole, orderBy: { seatId: "desc" } } as const;
  const action = await prisma.action.findFirst({ where: { id: actionId }, include: { letters } });
  if (!action) return null;
  const { organizationId } = action;
  const versionIds = action.letters.map(({ askVersionId }) => askVersionId);
  const measureIds = action.letters.flatMap(({ measureId }) => measureId ?? []);
  const [versions, measures] = await Promise.all([
    prisma.askVersion.findMany({
      where: { organizationId, id: { in: versionIds } },
      select: { id: true, texts: true },
    }),
    prisma.measure.findMany({ where: { id: { in: measureIds } }, select: { id: true, policyArea: true } }),
  ]);
  const topics = new Map(versions.map(({ id, texts }) => [id, (texts as AskTexts).topic]));
  const areas = new Map(measures.map(({ id, policyArea }) => [id, policyArea]));
  const topicOf = (letter: { askVersionId: string; measureId: string | null }): string | null =>
    topics.get(letter.askVersionId) ?? areas.get(letter.measureId ?? "") ?? null;
  return { ...action, letters: action.letters.map((letter) => ({ ...letter, locTopic: topicOf(letter) })) };
}

export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof loadLettersOfAction>>>["letters"][number];

import { db } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** Whether the holder of a mail's link may be asked if offices answered; null when the link opens nothing. */
export async function findMailChoice(token: string): Promise<{ mayBeAsked: boolean } | null> {
  const id = idInToken(token);
  if (!id || !isValidToken(authSecrets(), { purpose: "mails" }, token)) return null;
  const supporter = await db().prisma.supporter.findFirst({ where: { id }, select: { noQuestionsAt: true } });
  return supporter && { mayBeAsked: supporter.noQuestionsAt === null };
}

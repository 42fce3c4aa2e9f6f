import type { Db } from "@/lib/db";
import { newId } from "@/lib/shared/id";

/** The supporter with this address in this organization, made when there is none. Addresses are compared without case. */
export async function findOrCreateSupporter(tx: Db, organizationId: string, email: string, now: Date): Promise<string> {
  const address = email.trim().toLowerCase();
  const known = await tx.identity.findUnique({ where: { organizationId_email: { organizationId, email: address } } });
  if (known) return known.supporterId;
  const id = newId();
  await tx.supporter.create({
    data: { organizationId, id, createdAt: now, identity: { create: { email: address } } },
  });
  return id;
}

/** Writes down whether a supporter may be asked if offices answered. False when there is no such supporter. */
export async function saveMayBeAsked(tx: Db, supporterId: string, mayBeAsked: boolean, now: Date): Promise<boolean> {
  const found = await tx.supporter.findFirst({ where: { id: supporterId } });
  if (!found) return false;
  const { organizationId, id, noQuestionsAt } = found;
  if ((noQuestionsAt === null) === mayBeAsked) return true;
  const data = { noQuestionsAt: mayBeAsked ? null : now };
  await tx.supporter.updateMany({ where: { organizationId, id }, data });
  return true;
}

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

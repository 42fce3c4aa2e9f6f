import type { Db } from "@/lib/db";
import type { AuditVerb } from "@/lib/organizations/audit";
import { newId } from "@/lib/shared/id";

export type AuditEntry = {
  organizationId: string;
  at: Date;
  actorUserId: string;
  verb: AuditVerb;
  /** id of the campaign or ask that was changed */
  subjectId: string;
  reason: string;
};

/** Adds a line to the record, in the transaction of the change itself: no change without its line. */
export async function recordAudit(tx: Db, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({ data: { ...entry, id: newId() } });
}

/** Forgets the sign-in links that wait for an address. */
export async function deleteLinks(tx: Db, email: string): Promise<void> {
  await tx.verificationToken.deleteMany({ where: { identifier: email } });
}

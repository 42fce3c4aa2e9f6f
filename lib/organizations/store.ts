import type { Db } from "@/lib/db";
import type { AuditVerb } from "@/lib/organizations/audit";
import type { SoloFacts } from "@/lib/organizations/solo";
import { newId } from "@/lib/shared/id";

export type AuditEntry = {
  organizationId: string;
  at: Date;
  /** null: nobody did it; its hour had come */
  actorUserId: string | null;
  verb: AuditVerb;
  /** id of the campaign, ask or organization that was changed */
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

/** Who the admins of an organization are, and whether one declared to work alone. Throws when there is none such. */
export async function loadSoloFacts(tx: Db, organizationId: string): Promise<SoloFacts> {
  const { soloUserId, soloDeclaredAt, members } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: {
      soloUserId: true,
      soloDeclaredAt: true,
      members: { where: { role: "admin" }, select: { userId: true } },
    },
  });
  return { soloUserId, soloDeclaredAt, adminUserIds: members.map(({ userId }) => userId) };
}

/** Keeps a declaration to work alone. False: the same person had made it, so that of two clicks only one counts. */
export async function saveSoloDeclaration(tx: Db, organizationId: string, userId: string, at: Date): Promise<boolean> {
  const { count } = await tx.organization.updateMany({
    where: { id: organizationId, OR: [{ soloUserId: null }, { soloUserId: { not: userId } }] },
    data: { soloUserId: userId, soloDeclaredAt: at },
  });
  return count === 1;
}

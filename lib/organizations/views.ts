import { db } from "@/lib/db";
import type { AuditVerb } from "@/lib/organizations/audit";
import type { Actor } from "@/lib/organizations/membership";

/** The actor behind a session's user; null when the person was removed since. */
export async function findActor(userId: string): Promise<Actor | null> {
  const user = await db().prisma.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, email: true, memberships: { select: { organizationId: true, role: true } } },
  });
  return user && { userId: user.id, name: user.name ?? user.email ?? "", memberships: user.memberships };
}

/** The organizations that somebody belongs to, by name. */
export const listOrganizations = ({ memberships }: Actor): Promise<{ id: string; name: string }[]> =>
  db().prisma.organization.findMany({
    where: { id: { in: memberships.map(({ organizationId }) => organizationId) } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });

/** Whether an address belongs to a member of any organization: nobody else may sign in. */
export async function isMember(email: string): Promise<boolean> {
  return (await db().prisma.membership.count({ where: { user: { email } } })) > 0;
}

export type AuditLine = { at: Date; by: string | null; verb: AuditVerb; reason: string | null };

/** What was done to a campaign or an ask, newest first, the last 50 lines. */
export async function listAudit(organizationId: string, subjectId: string): Promise<AuditLine[]> {
  const rows = await db().prisma.auditEvent.findMany({
    where: { organizationId, subjectId },
    orderBy: { at: "desc" },
    take: 50,
  });
  const names = await findNames(rows.flatMap((row) => row.actorUserId ?? []));
  return rows.map(({ at, actorUserId, verb, reason }) => ({
    at,
    by: names.get(actorUserId ?? "") ?? null,
    verb: verb as AuditVerb,
    reason,
  }));
}

/** The names of users by id; somebody without a name goes by their address. */
export async function findNames(userIds: string[]): Promise<Map<string, string>> {
  const users = await db().prisma.user.findMany({
    where: { id: { in: userIds } },
    select: { id: true, name: true, email: true },
  });
  return new Map(users.map((user) => [user.id, user.name ?? user.email ?? ""]));
}

/** Whether a sign-in link that expires after `moment` lies in wait for an address. */
export async function hasLinkExpiringAfter(email: string, moment: Date): Promise<boolean> {
  return (await db().prisma.verificationToken.count({ where: { identifier: email, expires: { gt: moment } } })) > 0;
}

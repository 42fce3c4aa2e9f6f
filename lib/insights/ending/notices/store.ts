import { db } from "@/lib/db";
import type { Role } from "@/lib/organizations/membership";

export type NoticeReader = { userId: string; name: string; email: string; role: Role };

/** Organizations with everybody who runs their campaigns and has an address, in a steady order. */
export async function listNoticeReaders(): Promise<{ id: string; name: string; readers: NoticeReader[] }[]> {
  const rows = await db().prisma.organization.findMany({
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      members: { orderBy: { userId: "asc" }, select: { role: true, user: true } },
    },
  });
  return rows.map(({ members, ...organization }) => ({
    ...organization,
    readers: members.flatMap(({ role, user: { id: userId, name, email } }) =>
      email ? { userId, name: name ?? "", email, role } : [],
    ),
  }));
}

export type NoticeKey = { organizationId: string; userId: string; congress: number };

/**
 * Takes a member's notice for sending, before anything leaves. False when it was taken before, or who was to get it left
 * the organization a moment ago: a mail server cannot be asked whether it has a mail, so one that was taken is never sent
 * again, unless it is given back.
 */
export async function takeNotice({ organizationId, userId, congress }: NoticeKey, now: Date): Promise<boolean> {
  const count = await db().prisma.$executeRaw`
    INSERT INTO "EndingNotice" ("organizationId", "userId", congress, "takenAt")
    SELECT "organizationId", "userId", ${congress}::int, ${now} FROM "Membership"
    WHERE "organizationId" = ${organizationId}::uuid AND "userId" = ${userId}::uuid
    ON CONFLICT DO NOTHING`;
  return count === 1;
}

/** Gives back a notice that certainly did not go, to be tried again. */
export async function giveBackNotice(key: NoticeKey): Promise<void> {
  await db().prisma.endingNotice.deleteMany({ where: key });
}

/** What a member may do: an organizer sees, an admin also changes. */
export type Role = "organizer" | "admin";

export type Membership = { organizationId: string; role: Role };

/** A signed-in person, with what they may be to each organization. Without a membership one is an activist. */
export type Actor = { userId: string; name: string; memberships: Membership[] };

/** The actor's role in an organization; null for a stranger to it, signed in or not. */
export const roleIn = (actor: Actor | null, organizationId: string): Role | null =>
  actor?.memberships.find((membership) => membership.organizationId === organizationId)?.role ?? null;

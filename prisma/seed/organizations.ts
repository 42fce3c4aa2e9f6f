// Who the demonstration's campaigns belong to, and who signs in to them. Ids are fixed, so that seeding again finds
// the same rows.

export const peaceCommittee = {
  id: "01938000-0000-7000-8000-000000000001",
  slug: "example-peace-committee",
  name: "Example Peace Committee",
};

export const workersAlliance = {
  id: "01938000-0000-7000-8000-000000000002",
  slug: "example-workers-alliance",
  name: "Example Workers Alliance",
};

export const organizations = [peaceCommittee, workersAlliance];

/** Each is a member of every organization above, with this role. */
export const staff = [
  { id: "01938000-0000-7000-8000-000000000011", email: "dana@example.org", name: "Dana", role: "organizer" },
  { id: "01938000-0000-7000-8000-000000000012", email: "ari@example.org", name: "Ari", role: "admin" },
  // The second admin: what one proposes, the other approves.
  { id: "01938000-0000-7000-8000-000000000013", email: "sol@example.org", name: "Sol", role: "admin" },
] as const;

/** Who may approve alone: the only admin of an organization who declared, on the record, that nobody else can. */
export type SoloState =
  | { kind: "several_admins" }
  | { kind: "may_declare" }
  | { kind: "declared"; userId: string; at: Date };

export type SoloFacts = { soloUserId: string | null; soloDeclaredAt: Date | null; adminUserIds: readonly string[] };

/**
 * Whether an organization's only admin works alone. A declaration holds for who made it, and only while there is no
 * other admin: a second one ends it by being there.
 */
export function soloStateOf({ soloUserId, soloDeclaredAt, adminUserIds }: SoloFacts): SoloState {
  const [only, ...others] = adminUserIds;
  if (only === undefined || others.length > 0) return { kind: "several_admins" };
  return soloUserId === only && soloDeclaredAt
    ? { kind: "declared", userId: only, at: soloDeclaredAt }
    : { kind: "may_declare" };
}

/** Whether this person may approve what they proposed themselves. */
export const isSoloAdmin = (facts: SoloFacts, userId: string): boolean => {
  const state = soloStateOf(facts);
  return state.kind === "declared" && state.userId === userId;
};

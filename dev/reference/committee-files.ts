// The two files about committees of unitedstates/congress-legislators, which the folder and the upstream addresses have in
// one shape: what there is, and who sits on it.
import { z } from "zod";
import type { CommitteeFacts } from "@/dev/reference/facts";

export const committeeFile = z.array(
  z.object({
    type: z.enum(["house", "senate", "joint"]),
    name: z.string().min(1),
    thomas_id: z.string().regex(/^[A-Z]{4}$/),
    subcommittees: z
      .array(z.object({ name: z.string().min(1), thomas_id: z.string().regex(/^[0-9A-Z]{2}$/) }))
      .default([]),
  }),
);

/** By the committee's id, a subcommittee's with its committee's before it. */
export const membershipFile = z.record(
  z.string(),
  z.array(
    z.object({
      bioguide: z.string(),
      party: z.enum(["majority", "minority"]),
      rank: z.number().nullable().default(null),
      title: z.string().nullable().default(null),
    }),
  ),
);

/** Joins the two files. A committee on which the second file seats nobody has no members. */
export function committeesFrom(
  committees: z.infer<typeof committeeFile>,
  seated: z.infer<typeof membershipFile>,
): CommitteeFacts[] {
  const membersOf = (id: string): CommitteeFacts["members"] => seated[id] ?? [];
  return committees.flatMap(({ type: chamber, name, thomas_id: id, subcommittees }) => [
    { id, name, chamber, parent: null, members: membersOf(id) },
    ...subcommittees.map((sub) => {
      const subId = `${id}${sub.thomas_id}`;
      return { id: subId, name: sub.name, chamber, parent: id, members: membersOf(subId) };
    }),
  ]);
}

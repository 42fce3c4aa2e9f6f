import { redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { findSessionUserId } from "@/lib/auth";
import type { Actor } from "@/lib/organizations/membership";
import { findActor } from "@/lib/organizations/views";

/** Who makes this request; null for the public. Asked once a request. */
export const getActor = cache(async (): Promise<Actor | null> => {
  // A page that asks who is there is made for each request, never at the build.
  await connection();
  const userId = await findSessionUserId();
  return userId ? findActor(userId) : null;
});

/** The member who makes this request; sends everybody else to sign in and then back to `path`. */
export async function requireMember(path: string): Promise<Actor> {
  const actor = await getActor();
  if (!actor || actor.memberships.length === 0) redirect(`/signin?${new URLSearchParams({ next: path })}`);
  return actor;
}

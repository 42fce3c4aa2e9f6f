"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { endSession } from "@/lib/auth";

/** Ends the session and goes to the public front page. */
export async function signOut(): Promise<void> {
  await endSession(await cookies());
  redirect("/");
}

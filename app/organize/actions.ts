"use server";
// What somebody chooses for themselves beside their campaigns.
import { redirect } from "next/navigation";
import { requireMember } from "@/app/actor";
import { attempt } from "@/app/admin/small-form";
import { clock } from "@/lib/env";
import { chooseDigest } from "@/lib/insights/choose-digest";

/** Switches the weekly digest. Field: wants ("yes" or "no"). The page then shows what holds. */
export async function switchDigest(form: FormData): Promise<void> {
  const actor = await requireMember("/organize");
  const wants = form.get("wants") === "yes";
  await attempt("digest.chosen", () => chooseDigest(actor, wants, clock()));
  redirect("/organize#digest");
}

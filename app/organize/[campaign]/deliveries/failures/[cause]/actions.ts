"use server";
// What an organizer does with letters that failed for one cause: with those that are ticked, or with the oldest of all.
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireMember } from "@/app/actor";
import { attempt } from "@/app/admin/small-form";
import { type Outcome, outcomeQuery } from "@/app/organize/[campaign]/deliveries/done-words";
import { chooseWayForWriters } from "@/lib/delivery/choose-way";
import { findFailure } from "@/lib/delivery/failures/views";
import { MOST_RETRIED, retryLetters } from "@/lib/delivery/retry-letters";
import { settleLetters } from "@/lib/delivery/settle-letters";
import { clock } from "@/lib/env";
import type { Actor } from "@/lib/organizations/membership";

const mending = z.object({
  what: z.enum(["retry", "retry_all", "way", "arrived"]),
  letters: z.array(z.uuid()).max(MOST_RETRIED),
  way: z.enum(["cwc", "email", "post", "print"]).optional().catch(undefined),
});
type Mending = z.infer<typeof mending>;

/** Does what the pressed button says, and goes on to the page that tells what came of it. */
export async function mendLetters(slug: string, cause: string, form: FormData): Promise<void> {
  const page = `/organize/${slug}/deliveries`;
  const actor = await requireMember(page);
  const asked = mending.safeParse({
    what: form.get("what"),
    letters: form.getAll("letter"),
    way: form.get("way"),
  });
  const outcome = asked.success
    ? await attempt("delivery.mended", () => mend(actor, slug, cause, asked.data))
    : ({ done: "none_selected" } as const);
  const query = outcomeQuery(outcome ?? { done: "unavailable" });
  const staysHere = outcome?.done === "none_selected";
  redirect(staysHere ? `${page}/failures/${cause}?${query}` : `${page}?${query}`);
}

async function mend(actor: Actor, slug: string, cause: string, { what, letters, way }: Mending): Promise<Outcome> {
  const all = what === "retry_all" ? await findFailure(actor, slug, cause, MOST_RETRIED) : null;
  if (what === "retry_all" && !all) return { done: "gone" };
  // Of what may have arrived, each is looked up first.
  if (all?.cause.outcome === "unknown") return { done: "none_selected" };
  const letterIds = all ? all.letters.map(({ id }) => id) : letters;
  if (letterIds.length === 0) return { done: "none_selected" };
  const input = { campaignSlug: slug, letterIds };
  if (what === "arrived") {
    const settled = await settleLetters(actor, input, clock());
    return settled.ok ? { done: "settled", count: settled.value.settled } : refusal(settled.problem);
  }
  if (what === "way") {
    if (!way) return { done: "none_selected" };
    const given = await chooseWayForWriters(actor, { ...input, channel: way }, clock());
    return given.ok ? { done: "given", count: given.value.given, left: given.value.left, way } : refusal(given.problem);
  }
  const retried = await retryLetters(actor, input, clock());
  return retried.ok ? { done: "retried", count: retried.value.retried } : refusal(retried.problem);
}

const refusal = (problem: "not_found" | "not_allowed" | "too_many"): Outcome => ({
  done: problem === "too_many" ? problem : "not_allowed",
});

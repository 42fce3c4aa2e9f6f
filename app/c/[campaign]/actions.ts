"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { representativesPath } from "@/app/c/[campaign]/representatives/query";
import type { FindState } from "@/components/campaigns/find-form";
import { parsePlace } from "@/lib/districts/place";
import { clock } from "@/lib/env";
import { findRepresentatives } from "@/lib/legislators/find-representatives";
import { sourceCodeIn } from "@/lib/supporters/source-code";

const textOrNull = (value: FormDataEntryValue | null): string | null => (value ? String(value) : null);

/** Public: anyone can call it. An address is looked up and forgotten; only its ZIP code and seat go into the link. */
export async function findPlace(_: FindState, form: FormData): Promise<FindState> {
  const typed = String(form.get("place") ?? "");
  // The page itself is the same for everybody, whatever link they followed; the browser says from which address it posts.
  const sourceCode = sourceCodeIn((await headers()).get("referer"));
  const place = parsePlace(typed);
  const found = place.ok ? await findRepresentatives(place.value, { now: clock() }) : place;
  if (!found.ok && found.problem.code === "tables-out-of-date" && place.ok && place.value.zip) {
    // The page says so itself, and offers the President where the campaign asks there.
    const query = { zip: place.value.zip, seatId: null, source: "zip-table", note: null, sourceCode } as const;
    redirect(representativesPath(String(form.get("campaign")), { ...query, askSlug: textOrNull(form.get("ask")) }));
  }
  if (!found.ok) {
    const t = await getTranslations("place.problem");
    const { code } = found.problem;
    return { typed: typed.slice(0, 200), error: { title: t(`${code}.title`), help: t(`${code}.help`) } };
  }
  const { zip, seats, source, note } = found.value;
  const seatId = source === "census" ? seats.find(({ seat }) => seat.chamber === "house")?.seat.id : undefined;
  const askSlug = textOrNull(form.get("ask"));
  const query = { zip, seatId: seatId ?? null, askSlug, source, note, sourceCode };
  redirect(representativesPath(String(form.get("campaign")), query));
}

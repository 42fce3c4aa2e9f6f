"use server";
import { redirect } from "next/navigation";
import { keepDeviceSecret, readDeviceSecret } from "@/app/device";
import { loadWays } from "@/lib/delivery/ways/views";
import { clock } from "@/lib/env";
import { isLegislatorId } from "@/lib/legislators/legislator";
import { startAction } from "@/lib/letters/start-action";
import { cleanSourceCode } from "@/lib/supporters/source-code";

/** Public: anyone can call it. Begins a draft that only this device can open. */
export async function startLetters(form: FormData): Promise<void> {
  const campaignSlug = String(form.get("campaign"));
  const choices = [...form.entries()].flatMap(([name, askId]) => {
    const bioguide = /^choice\.(.+)$/.exec(name)?.[1] ?? "";
    return isLegislatorId(bioguide) && askId ? [{ bioguide, askId: String(askId) }] : [];
  });
  const zip = String(form.get("zip") ?? "").slice(0, 5);
  const sourceCode = cleanSourceCode(String(form.get("source") ?? ""));
  const started = await startAction(
    { campaignSlug, zip, choices, sourceCode },
    await readDeviceSecret(),
    clock(),
    await loadWays(),
  );
  if (!started.ok) {
    const query = new URLSearchParams(String(form.get("query") ?? ""));
    query.set("problem", started.problem.code);
    redirect(`/c/${encodeURIComponent(campaignSlug)}/representatives?${query}`);
  }
  await keepDeviceSecret(started.value.deviceSecret);
  redirect(`/c/${encodeURIComponent(campaignSlug)}/letters/${started.value.actionId}`);
}

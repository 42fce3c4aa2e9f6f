import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { clock } from "@/lib/env";
import { findClockSummary } from "@/lib/insights/ending/views";
import type { Actor } from "@/lib/organizations/membership";

type Props = { actor: Actor /** left out: all campaigns of the actor */; campaignSlug?: string };

/** On the admin's pages: what ends within sixty days, or has ended and waits for a new number. Nothing otherwise. */
export async function CongressNotice({ actor, campaignSlug }: Props) {
  const summary = await findClockSummary(actor, clock(), campaignSlug ?? null);
  if (!summary) return null;
  const t = await getTranslations("clock.banner");
  const { clock: congressClock, dying, waiting, letters } = summary;
  const { congress, daysLeft: days } = congressClock;
  return (
    <Notice title={dying > 0 ? t("soon", { days, congress }) : null}>
      <p>
        {dying > 0 && t("soonBody", { count: dying, letters })} {waiting > 0 && t("waiting", { count: waiting })}{" "}
        <a href="/admin/congress">{t("link")}</a>
      </p>
    </Notice>
  );
}

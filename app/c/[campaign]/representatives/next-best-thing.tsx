import { getTranslations } from "next-intl/server";
import type { Card } from "@/app/c/[campaign]/representatives/recipients";
import { NextBest } from "@/components/legislators/next-best";
import { Notice } from "@/components/ui/notice";
import type { Ask } from "@/lib/asks/ask";
import { listCampaignsFor } from "@/lib/asks/elsewhere/views";
import { env } from "@/lib/env";
import { PRESIDENT } from "@/lib/legislators/president";

type Props = { campaignSlug: string; wanted: Ask | null; cards: readonly Card[]; now: Date };

/**
 * For somebody whose representatives the ask does not go to: the campaign's other asks where some can, else other
 * campaigns, else the address to pass on. Nothing when the ask that they came for, or any, goes to one of them.
 */
export async function NextBestThing({ campaignSlug, wanted, cards, now }: Props) {
  const t = await getTranslations("representatives.nextBest");
  const offered = cards.flatMap(({ options }) => options.map(({ id }) => id));
  if (offered.length > 0) {
    if (!wanted || offered.includes(wanted.id)) return null;
    return (
      <Notice title={t("wanted", { headline: wanted.version.texts.headline })}>
        <p>{t("otherAsks")}</p>
      </Notice>
    );
  }
  const legislators = cards.flatMap(({ legislator }) => legislator ?? []);
  const others = await listCampaignsFor([...legislators, PRESIDENT], campaignSlug, now);
  return <NextBest others={others} shareUrl={new URL(`/c/${campaignSlug}`, env().APP_URL).href} />;
}

import { getTranslations } from "next-intl/server";
import { CampaignList } from "@/components/campaigns/campaign-list";
import { DemoNotice } from "@/components/site/demo-notice";
import { Intro } from "@/components/site/intro";
import { listLiveCampaigns } from "@/lib/campaigns/views";
import { env } from "@/lib/env";

// The list is small and must be right at once after a campaign is paused.
export const dynamic = "force-dynamic";

export default async function HomePage() {
  const [t, campaigns] = await Promise.all([getTranslations("home"), listLiveCampaigns()]);
  return (
    <>
      <DemoNotice mode={env().DELIVERY_MODE} />
      <Intro title={t("title")} lede={t("lede")} />
      <CampaignList campaigns={campaigns} />
    </>
  );
}

import { unstable_cache } from "next/cache";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { CampaignList } from "@/components/campaigns/campaign-list";
import { EndedList } from "@/components/campaigns/ended-list";
import { DemoNotice } from "@/components/site/demo-notice";
import { Intro } from "@/components/site/intro";
import { listEndedCampaigns, listOpenCampaigns } from "@/lib/campaigns/views";
import { clock, env } from "@/lib/env";

// Nothing personal is in the lists, so that everybody is shown the same for a minute. Staff's actions revalidate "/".
const lists = unstable_cache(
  () => Promise.all([listOpenCampaigns(clock()), listEndedCampaigns()]),
  ["campaigns of the home page"],
  { revalidate: 60 },
);

export default async function HomePage() {
  // Made for each request: at the build there is no database.
  await connection();
  const [t, [open, ended]] = await Promise.all([getTranslations("home"), lists()]);
  return (
    <>
      <DemoNotice mode={env().DELIVERY_MODE} />
      <Intro title={t("title")} lede={t("lede")} />
      <CampaignList campaigns={open} />
      {ended.length > 0 && <EndedList campaigns={ended} />}
    </>
  );
}

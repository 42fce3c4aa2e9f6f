import type { Metadata } from "next";
import { campaignPage } from "@/app/c/[campaign]/campaign-page";
import { CampaignScreen } from "@/app/c/[campaign]/campaign-screen";
import { orNotFound } from "@/app/or-not-found";
import { withoutCitations } from "@/lib/campaigns/sources";

// Nothing personal is read or shown, so that one rendering serves everybody for a minute.
export const revalidate = 60;
export const generateStaticParams = (): { campaign: string }[] => [];

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await campaignPage((await params).campaign);
  return page ? { title: page.campaign.title, description: withoutCitations(page.campaign.brief.lede) } : {};
}

export default async function CampaignPage({ params }: Props) {
  const page = orNotFound(await campaignPage((await params).campaign));
  return <CampaignScreen page={page} focus={null} />;
}

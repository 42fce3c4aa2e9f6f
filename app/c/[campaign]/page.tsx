import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CampaignScreen } from "@/app/c/[campaign]/campaign-screen";
import { findCampaignPage } from "@/lib/asks/views";

// Nothing personal is read or shown, so that one rendering serves everybody for a minute.
export const revalidate = 60;
export const generateStaticParams = (): { campaign: string }[] => [];

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findCampaignPage((await params).campaign);
  return page ? { title: page.campaign.title, description: page.campaign.brief.lede } : {};
}

export default async function CampaignPage({ params }: Props) {
  const page = (await findCampaignPage((await params).campaign)) ?? notFound();
  return <CampaignScreen page={page} focus={null} />;
}

import type { Metadata } from "next";
import { campaignPage } from "@/app/c/[campaign]/campaign-page";
import { CampaignScreen } from "@/app/c/[campaign]/campaign-screen";
import { orNotFound } from "@/app/or-not-found";

export const revalidate = 60;
export const generateStaticParams = (): { campaign: string; ask: string }[] => [];

type Props = { params: Promise<{ campaign: string; ask: string }> };

const findAskPage = async ({ params }: Props) => {
  const { campaign, ask: slug } = await params;
  const page = await campaignPage(campaign);
  const focus = page?.asks.find((ask) => ask.slug === slug);
  return page && focus ? { page, focus } : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findAskPage(props);
  return found ? { title: found.focus.version.texts.headline, description: found.focus.version.texts.summary } : {};
}

export default async function AskPage(props: Props) {
  return <CampaignScreen {...orNotFound(await findAskPage(props))} />;
}

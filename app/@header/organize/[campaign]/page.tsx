import { CampaignHead } from "@/app/@header/campaign-head";

type Props = { params: Promise<{ campaign: string }> };

export default async function OverviewHead({ params }: Props) {
  return <CampaignHead slug={(await params).campaign} at="overview" />;
}

import { CampaignHead } from "@/app/@header/campaign-head";

type Props = { params: Promise<{ campaign: string; rest: string[] }> };

export default async function TabHead({ params }: Props) {
  const { campaign, rest } = await params;
  return <CampaignHead slug={campaign} at={rest[0] ?? ""} />;
}

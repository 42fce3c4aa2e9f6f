import { CampaignRest } from "@/components/campaigns/campaign-rest";
import { Intro } from "@/components/site/intro";
import type { Campaign } from "@/lib/campaigns/campaign";
import type { RestPhase } from "@/lib/campaigns/campaign-phase";

/** Instead of the people to write to, while the campaign takes no letters: no one chooses for nothing. */
export const CampaignAtRest = ({ campaign, phase }: { campaign: Campaign; phase: RestPhase }) => (
  <>
    <Intro title={<a href={`/c/${campaign.slug}`}>{campaign.title}</a>} />
    <CampaignRest campaign={campaign} phase={phase} />
  </>
);

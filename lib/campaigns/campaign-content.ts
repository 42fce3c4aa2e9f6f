import type { Campaign } from "@/lib/campaigns/campaign";

/** What an admin writes of a campaign; all of it is one revision. */
export type CampaignContent = Pick<Campaign, "title" | "brief" | "startsOn" | "endsOn" | "goalLetters">;

/** The content of a campaign alone, without its state and keys. */
export const contentOf = ({ title, brief, startsOn, endsOn, goalLetters }: CampaignContent): CampaignContent => ({
  title,
  brief,
  startsOn,
  endsOn,
  goalLetters,
});

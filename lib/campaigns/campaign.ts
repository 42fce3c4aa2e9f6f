export type Source = { number: number; text: string; url: string | null };
export type Section = { heading: string; paragraphs: string[] };

/** The campaign's page: what is at stake, with numbered sources; `[5]` in a paragraph cites source 5. */
export type Brief = { lede: string; sections: Section[]; corrections: string[]; sources: Source[] };

export type CampaignState = "draft" | "live" | "paused";

export type Campaign = {
  organizationId: string;
  organizationName: string;
  id: string;
  slug: string;
  title: string;
  state: CampaignState;
  brief: Brief;
};

import type { AskTexts, AskVerb, Stance } from "@/lib/asks/ask";
import type { Audience } from "@/lib/asks/audience";
import type { Brief } from "@/lib/campaigns/campaign";

type SeedAsk = {
  id: string;
  versionId: string;
  slug: string;
  verb: AskVerb;
  stance: Stance;
  audience: Audience;
  measureId: string | null;
  texts: AskTexts;
};

/** A campaign of the demonstration, with its asks in the order in which they are shown. */
export type SeedCampaign = {
  organizationId: string;
  id: string;
  slug: string;
  title: string;
  brief: Brief;
  startsOn?: Date;
  goalLetters?: number;
  asks: SeedAsk[];
};

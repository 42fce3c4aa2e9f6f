import { useTranslations } from "next-intl";
import { State, type StateTone } from "@/components/ui/state";
import type { CampaignOutcome } from "@/lib/campaigns/campaign";

const TONES: Record<CampaignOutcome, StateTone> = { won: "yes", partly: "yes", lost: "no", moved_on: "no" };

/** What came of a campaign, in a word or two. */
export function OutcomeState({ outcome }: { outcome: CampaignOutcome }) {
  const t = useTranslations("campaign.outcome");
  return <State tone={TONES[outcome]}>{t(outcome)}</State>;
}

import { useFormatter, useTranslations } from "next-intl";
import { OutcomeState } from "@/components/campaigns/outcome-state";
import type { CampaignOutcome } from "@/lib/campaigns/campaign";

type Props = { outcome: CampaignOutcome; note: string | null; endedAt: Date | null };

/** How a campaign ended, in its organization's words, for those who wrote and those who would have. */
export function OutcomeText({ outcome, note, endedAt }: Props) {
  const t = useTranslations("campaign.outcome");
  const format = useFormatter();
  const date = endedAt && format.dateTime(endedAt, { dateStyle: "long" });
  const paragraphs = [...new Set((note ?? "").split(/\n\s*\n/))].filter((paragraph) => paragraph.trim() !== "");
  return (
    <>
      <p>
        <OutcomeState outcome={outcome} />
        {date && <> · {t("on", { date })}</>}
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

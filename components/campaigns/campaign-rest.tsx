import { useTranslations } from "next-intl";
import { OutcomeText } from "@/components/campaigns/outcome-text";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { Campaign } from "@/lib/campaigns/campaign";
import type { RestPhase } from "@/lib/campaigns/campaign-phase";

type Props = {
  campaign: Pick<Campaign, "startsOn" | "endsOn" | "outcome" | "outcomeNote" | "endedAt">;
  phase: RestPhase;
};

/** Stands where the form would while a campaign takes no letters: when it opens, that it rests, or how it ended. */
export function CampaignRest({ campaign: { startsOn, endsOn, outcome, outcomeNote, endedAt }, phase }: Props) {
  const t = useTranslations("campaign");
  const day = useCalendarDate();
  switch (phase) {
    case "upcoming":
      return (
        <>
          <h2>{t("upcoming.title", { date: startsOn ? day(startsOn) : "" })}</h2>
          <p>{t("upcoming.body")}</p>
        </>
      );
    case "over":
      return (
        <>
          <h2>{t("lastDay.title")}</h2>
          <p>{t("lastDay.body", { date: endsOn ? day(endsOn) : "" })}</p>
        </>
      );
    case "ended":
      return (
        <>
          <h2>{t("ended.title")}</h2>
          {outcome && <OutcomeText outcome={outcome} note={outcomeNote} endedAt={endedAt} />}
          <p>{t("ended.body")}</p>
        </>
      );
    case "paused":
      return (
        <>
          <h2>{t("paused.title")}</h2>
          <p>{t("paused.body")}</p>
        </>
      );
  }
}

import { useTranslations } from "next-intl";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { citationOf, type IsoDate, type Measure } from "@/lib/congress/measure";

type Props = { reason: "paused" } | { reason: "over"; measure: Measure | null; endedOn: IsoDate | null };

/** Stands where the form would: why no letter can be made. */
export function CampaignClosed(props: Props) {
  const t = useTranslations();
  const day = useCalendarDate();
  if (props.reason === "paused") {
    return (
      <>
        <h2>{t("campaign.paused.title")}</h2>
        <p>{t("campaign.paused.body")}</p>
      </>
    );
  }
  const { measure, endedOn } = props;
  return (
    <>
      <h2>{t("campaign.over.title")}</h2>
      {measure && endedOn && (
        <p>
          <strong>{t("asks.closed.title", { citation: citationOf(measure) })}.</strong>{" "}
          {t("asks.closed.body", { congress: measure.congress, date: day(endedOn) })}
        </p>
      )}
      <p>{t("asks.closed.all")}</p>
    </>
  );
}

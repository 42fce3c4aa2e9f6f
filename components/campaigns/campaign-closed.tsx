import { useTranslations } from "next-intl";
import { MeasureOver } from "@/components/campaigns/measure-over";
import type { Measure } from "@/lib/congress/measure";

type Props =
  | { reason: "paused" }
  | { reason: "over"; measure: Measure | null /** only one ask of several is meant */; isOneAsk: boolean };

/** Stands where the form would: why no letter can be made. */
export function CampaignClosed(props: Props) {
  const t = useTranslations();
  if (props.reason === "paused") {
    return (
      <>
        <h2>{t("campaign.paused.title")}</h2>
        <p>{t("campaign.paused.body")}</p>
      </>
    );
  }
  return (
    <>
      <h2>{t(props.isOneAsk ? "campaign.over.ask" : "campaign.over.title")}</h2>
      {props.measure && <MeasureOver measure={props.measure} />}
      {!props.isOneAsk && <p>{t("asks.closed.all")}</p>}
    </>
  );
}

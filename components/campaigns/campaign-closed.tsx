import { useTranslations } from "next-intl";
import { MeasureFinished } from "@/components/campaigns/measure-finished";
import { MeasureOver } from "@/components/campaigns/measure-over";
import type { Measure } from "@/lib/congress/measure";

type Props = {
  /** those that ended with their Congress, and those that were decided before */
  measures: readonly Measure[];
  finished: readonly Measure[];
  /** only one ask of several is meant */
  isOneAsk: boolean;
};

/** Stands where the form would when no ask is open any more: why no letter can be made, and where else to go. */
export function CampaignClosed({ measures, finished, isOneAsk }: Props) {
  const t = useTranslations();
  return (
    <>
      <h2>{t(isOneAsk ? "campaign.over.ask" : "campaign.over.title")}</h2>
      <MeasureFinished measures={finished} />
      {measures.length > 0 && <MeasureOver measures={measures} />}
      {measures.length + finished.length === 0 && <p>{t("asks.closed.wordsBody")}</p>}
      {!isOneAsk && <p>{t("asks.closed.all")}</p>}
      <p>
        <a href="/">{t("clock.lookup.others")}</a>
      </p>
    </>
  );
}

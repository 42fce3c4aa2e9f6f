// What an overview says of itself, for its page and for the files that its charts can be kept in.
import { getFormatter, getTranslations } from "next-intl/server";
import type { Campaign } from "@/lib/campaigns/campaign";
import type { Overview } from "@/lib/insights/overview";
import type { ChartWords } from "@/lib/insights/overview-charts";

/** The names of the overview's charts. */
export async function chartWords(): Promise<ChartWords> {
  const t = await getTranslations("overview.chart");
  return {
    letters: (period) => t(period),
    against: (citation) => t("against", { citation }),
    launch: t("launch"),
    joined: (count, citation) => t("joined", { count, citation }),
  };
}

/** The finding, and of when it is. */
export async function overviewHeadline(campaign: Campaign, overview: Overview) {
  const t = await getTranslations("overview");
  const format = await getFormatter();
  const { asOf, measures, recent, figures } = overview;
  const { districts, letters } = figures;
  const gained = Math.max(
    0,
    measures.reduce((sum, line) => sum + line.gained, 0),
  );
  // Without a day a time says nothing once the page is printed; on the day itself the time alone is enough.
  const time = asOf && format.dateTime(asOf, "moment");
  return {
    eyebrow: time ? t("asOf", { campaign: campaign.title, time }) : t("notCounted", { campaign: campaign.title }),
    title: t("finding", { districts, letters, recent, gained, spelled: t("spelled", { count: String(gained) }) }),
  };
}

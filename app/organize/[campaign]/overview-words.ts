// What an overview says of itself, for its page and for the files that its charts can be kept in.
import { getFormatter, getTranslations } from "next-intl/server";
import type { Campaign } from "@/lib/campaigns/campaign";
import type { Overview } from "@/lib/insights/overview";
import type { ChartWords } from "@/lib/insights/overview-charts";
import type { SourceWords } from "@/lib/insights/source-chart";

/** The names of the overview's charts. */
export async function chartWords(): Promise<ChartWords> {
  const t = await getTranslations("overview.chart");
  return {
    letters: (period) => t(period),
    against: (citation) => t("against", { citation }),
    launch: t("launch"),
    alone: t("alone"),
    joined: (count, citation) => t("joined", { count, citation }),
  };
}

/** The words of the chart of where supporters came from. */
export async function sourceWords(): Promise<SourceWords> {
  const t = await getTranslations("overview");
  const columns = { code: t("sources.code"), letters: t("sources.letters") };
  return {
    title: t("sources.title"),
    none: t("sources.none"),
    columns: { ...columns, people: t("sources.people"), confirmed: t("sources.confirmed") },
    percent: (value) => t("percent", { value }),
  };
}

/** What part of the campaign it is about: "Massachusetts", "last 28 days"; empty for all of it. */
export async function partWords({ filter, asks }: Pick<Overview, "filter" | "asks">): Promise<string[]> {
  const t = await getTranslations();
  const format = await getFormatter();
  const day = (on: string): string => format.dateTime(new Date(`${on}T00:00:00Z`), "day");
  const { state, askSlug, period } = filter;
  const headline = asks.find(({ slug }) => slug === askSlug)?.headline;
  return [
    ...(state ? [t(`common.states.${state}` as "common.states.MA")] : []),
    ...(headline ? [headline] : []),
    ...(typeof period === "number" ? [t("overview.part.days", { days: period })] : []),
    ...(period && typeof period === "object"
      ? [t("overview.part.span", { from: day(period.from), to: day(period.to) })]
      : []),
  ];
}

/** The finding, and of what and when it is. */
export async function overviewHeadline({ title }: Campaign, overview: Overview) {
  const t = await getTranslations();
  const format = await getFormatter();
  const { asOf, measures, recent, filter, figures } = overview;
  const { districts, letters } = figures;
  const gained = Math.max(
    0,
    measures.reduce((sum, line) => sum + line.gained, 0),
  );
  const parts = await partWords(overview);
  const campaign = [title, ...parts].join(" · ");
  const { state } = filter;
  const stateName = state ? t(`common.states.${state}` as "common.states.MA") : "";
  const spelled = t("overview.spelled", { count: String(gained) });
  return {
    // A time without a day says nothing once the page is printed.
    eyebrow: asOf
      ? t("overview.asOf", { campaign, time: format.dateTime(asOf, "moment") })
      : t("overview.notCounted", { campaign }),
    title:
      letters === 0 && parts.length > 0
        ? t("overview.nothing.title", { state: state ?? "none", stateName, when: filter.period ? "then" : "ever" })
        : t("overview.finding", { districts, letters, recent, gained, spelled }),
  };
}

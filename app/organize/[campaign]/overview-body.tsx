import type { ReactNode } from "react";
import { OverviewMap } from "@/app/organize/[campaign]/overview-map";
import styles from "@/components/insights/overview/overview.module.css";
import { OverviewCompared } from "@/components/insights/overview/overview-compared";
import { OverviewDeliveries } from "@/components/insights/overview/overview-deliveries";
import { OverviewOffices } from "@/components/insights/overview/overview-offices";
import { OverviewOverTime } from "@/components/insights/overview/overview-over-time";
import { OverviewAsks, OverviewFunnel } from "@/components/insights/overview/overview-tables";
import type { Campaign } from "@/lib/campaigns/campaign";
import type { Chart } from "@/lib/insights/charts/chart";
import type { Overview } from "@/lib/insights/overview";
import type { OverviewChoice, OverviewPlace } from "@/lib/insights/overview-choice";

type Props = {
  campaign: Campaign;
  overview: Overview;
  /** over time, of which one is shown beside `next`, by what each is about */
  charts: { chart: Chart; label: string }[];
  next: ReactNode;
  sources: ReactNode;
  choice: OverviewChoice;
  place: OverviewPlace;
  now: Date;
};

/** What an overview shows once there are letters. */
export function OverviewBody({ campaign, overview, charts, next, sources, choice, place, now }: Props) {
  const { slug } = campaign;
  const { filter, seats, deliveries, figures, asks } = overview;
  const shown = (charts.find(({ chart }) => chart.id === choice.chart) ?? charts[0])?.chart;
  const offices = `/organize/${slug}/offices`;
  const all = filter.state ? `${offices}?${new URLSearchParams({ state: filter.state })}` : offices;
  return (
    <>
      <OverviewCompared campaign={campaign.title} overview={overview} />
      <div className={styles.two}>
        {shown && (
          <OverviewOverTime
            chart={shown}
            all={charts.map(({ chart: { id }, label }) => ({ id, label }))}
            {...{ campaign: slug, choice, place }}
          />
        )}
        {next}
      </div>
      <div className={styles.whole}>
        <OverviewMap {...{ campaign, overview, choice, place, now }} />
      </div>
      <div className={styles.two}>
        <OverviewOffices seats={seats} base={offices} all={all} />
        <OverviewDeliveries slug={slug} deliveries={deliveries} />
        <OverviewFunnel figures={figures} />
        <OverviewAsks asks={asks} />
        {sources}
      </div>
    </>
  );
}

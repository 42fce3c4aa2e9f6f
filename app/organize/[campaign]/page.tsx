import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { putOnTimeLine, takeOffTimeLine } from "@/app/organize/[campaign]/actions";
import { OverviewMap } from "@/app/organize/[campaign]/overview-map";
import { chartWords, overviewHeadline } from "@/app/organize/[campaign]/overview-words";
import { signOut } from "@/app/sign-out";
import { ChartFigure } from "@/components/charts/chart-figure";
import { sayWith } from "@/components/charts/say";
import styles from "@/components/insights/overview/overview.module.css";
import { OverviewCompared } from "@/components/insights/overview/overview-compared";
import { OverviewDeliveries } from "@/components/insights/overview/overview-deliveries";
import { OverviewEmpty } from "@/components/insights/overview/overview-empty";
import { OverviewEvents } from "@/components/insights/overview/overview-events";
import { OverviewFigures } from "@/components/insights/overview/overview-figures";
import { OverviewFilterForm } from "@/components/insights/overview/overview-filter-form";
import { OverviewNext } from "@/components/insights/overview/overview-next";
import { OverviewOffices } from "@/components/insights/overview/overview-offices";
import { OverviewAsks, OverviewFunnel, OverviewSources } from "@/components/insights/overview/overview-tables";
import { Intro } from "@/components/site/intro";
import { CampaignTabs } from "@/components/staff/campaign-tabs";
import { StaffNav } from "@/components/staff/staff-nav";
import { Notice } from "@/components/ui/notice";
import { phaseOf } from "@/lib/campaigns/campaign-phase";
import { todayInWashington } from "@/lib/congress/washington-date";
import { clock } from "@/lib/env";
import { overviewCharts } from "@/lib/insights/overview-charts";
import { parseOverviewFilter, queryOf } from "@/lib/insights/overview-filter";
import { findOverview, listCampaignLines } from "@/lib/insights/views";
import { directory } from "@/lib/legislators/directory";
import { findWhipBoard } from "@/lib/responses/whip/views";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.nav"))("overview"), robots: { index: false } };
}

/** How many offices are named where the next letters count. */
const NEXT_SHOWN = 5;

const ANYBODY = { chamber: null, party: null, committee: null, column: null };

const states = (): string[] => [...new Set(directory().seats.map(({ state }) => state))].sort();

export default async function OverviewPage({ params, searchParams }: Props) {
  const slug = (await params).campaign;
  const actor = await requireMember(`/organize/${slug}`);
  const now = clock();
  const given = await searchParams;
  const wanted = parseOverviewFilter(given);
  const { campaign, overview } = orNotFound(await findOverview(actor, slug, now, wanted));
  const about = { ask: overview.filter.askSlug, state: overview.filter.state };
  const whip = await findWhipBoard(actor, slug, { ...about, ...ANYBODY }, now);
  const others = (await listCampaignLines(actor)).filter((line) => line.slug !== slug);
  const t = await getTranslations();
  const say = sayWith(await getTranslations(), await getFormatter());
  const phase = phaseOf(campaign, now);
  const { figures, filter, compared } = overview;
  const query = queryOf(filter);
  const [chart, ...charts] = overviewCharts(overview, await chartWords(), say);
  const isEmpty = figures.letters === 0 && query === "";
  const headline = await overviewHeadline(campaign, overview);
  return (
    <>
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <CampaignTabs slug={slug} current="overview" />
      <Intro eyebrow={headline.eyebrow} title={isEmpty ? t("staff.overview.none") : headline.title} />
      {phase !== "open" && <Notice>{t(`staff.overview.${phase}`)}</Notice>}
      {overview.differing > 0 && <Notice>{t("overview.differing")}</Notice>}
      {isEmpty ? (
        <OverviewEmpty slug={campaign.slug} />
      ) : (
        <>
          <OverviewFigures overview={overview} />
          <OverviewFilterForm {...{ filter, slug, asks: overview.asks, states: states(), campaigns: others }} />
          {compared && <OverviewCompared figures={figures} compared={compared} />}
          <div className={styles.two}>
            {chart && (
              <section>
                <h2>{chart.title}</h2>
                <ChartFigure chart={chart} campaign={slug} query={query} />
              </section>
            )}
            {whip?.board && (
              <OverviewNext next={whip.board.next.slice(0, NEXT_SHOWN)} board={`/organize/${slug}/whip`} />
            )}
          </div>
          <div className={styles.whole}>
            <OverviewMap {...{ campaign, overview, query, now }} show={given.show} />
          </div>
          <div className={styles.two}>
            {charts.map((each) => (
              <section key={each.id}>
                <h2>{each.title}</h2>
                <ChartFigure chart={each} campaign={slug} query={query} />
              </section>
            ))}
            <OverviewOffices seats={overview.seats} hrefOf={({ seatId }) => `/organize/${slug}/offices/${seatId}`} />
            <OverviewDeliveries slug={slug} deliveries={overview.deliveries} />
            <OverviewFunnel figures={figures} />
            <OverviewAsks asks={overview.asks} />
            <OverviewSources sources={overview.sources} campaign={slug} />
          </div>
        </>
      )}
      <div className={styles.two} id="events">
        <OverviewEvents
          campaign={slug}
          events={overview.events}
          today={todayInWashington(now)}
          add={putOnTimeLine}
          remove={takeOffTimeLine}
        />
      </div>
    </>
  );
}

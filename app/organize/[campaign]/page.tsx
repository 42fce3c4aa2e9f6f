import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { putOnTimeLine, takeOffTimeLine } from "@/app/organize/[campaign]/actions";
import { OverviewBody } from "@/app/organize/[campaign]/overview-body";
import { chartWords, overviewHeadline, sourceWords } from "@/app/organize/[campaign]/overview-words";
import { sayWith } from "@/components/charts/say";
import styles from "@/components/insights/overview/overview.module.css";
import { OverviewEmpty } from "@/components/insights/overview/overview-empty";
import { OverviewEvents } from "@/components/insights/overview/overview-events";
import { OverviewFigures } from "@/components/insights/overview/overview-figures";
import { OverviewFilterForm } from "@/components/insights/overview/overview-filter-form";
import { OverviewNext } from "@/components/insights/overview/overview-next";
import { OverviewNothing } from "@/components/insights/overview/overview-nothing";
import { OverviewSources } from "@/components/insights/overview/overview-sources";
import { Intro } from "@/components/site/intro";
import { Notice } from "@/components/ui/notice";
import { phaseOf } from "@/lib/campaigns/campaign-phase";
import { todayInWashington } from "@/lib/congress/washington-date";
import { clock } from "@/lib/env";
import { overviewCharts } from "@/lib/insights/overview-charts";
import { overviewChoiceFrom } from "@/lib/insights/overview-choice";
import { parseOverviewFilter, queryOf } from "@/lib/insights/overview-filter";
import { sourceChart } from "@/lib/insights/source-chart";
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
  const { campaign, overview } = orNotFound(await findOverview(actor, slug, now, parseOverviewFilter(given)));
  const { figures, filter, events, asks, sources } = overview;
  const about = { ask: filter.askSlug, state: filter.state };
  const [whip, lines, headline] = await Promise.all([
    findWhipBoard(actor, slug, { ...about, ...ANYBODY }, now),
    listCampaignLines(actor),
    overviewHeadline(campaign, overview),
  ]);
  const t = await getTranslations();
  const say = sayWith(await getTranslations(), await getFormatter());
  const phase = phaseOf(campaign, now);
  const board = whip?.board;
  const isNew = board?.next.length === 0;
  const next = board && (
    <OverviewNext
      next={(isNew ? board.newPlaces : board.next).slice(0, NEXT_SHOWN)}
      isNew={isNew}
      headline={board.ask.headline}
      board={`/organize/${slug}/whip?${new URLSearchParams({ ask: board.ask.slug })}`}
    />
  );
  const hasLetters = figures.letters > 0;
  const isEmpty = !hasLetters && queryOf(filter) === "";
  const charts = overviewCharts(overview, await chartWords(), say);
  const bySource = sourceChart(sources, await sourceWords(), say);
  const campaigns = lines.filter((line) => line.slug !== slug);
  const choice = overviewChoiceFrom(given);
  const place = { path: `/organize/${slug}`, query: queryOf(filter) };
  return (
    <>
      <Intro eyebrow={headline.eyebrow} title={isEmpty ? t("staff.overview.none") : headline.title} />
      {phase !== "open" && <Notice>{t(`staff.overview.${phase}`)}</Notice>}
      {overview.differing > 0 && <Notice>{t("overview.differing")}</Notice>}
      {hasLetters && <OverviewFigures overview={overview} />}
      {isEmpty ? (
        <OverviewEmpty slug={campaign.slug} />
      ) : (
        <OverviewFilterForm {...{ filter, choice, slug, asks, states: states(), campaigns }} />
      )}
      {hasLetters && (
        <OverviewBody
          {...{ campaign, overview, charts, next, choice, place, now }}
          sources={<OverviewSources chart={bySource} campaign={slug} query={place.query} />}
        />
      )}
      {!hasLetters && !isEmpty && (
        <>
          <OverviewNothing slug={slug} filter={filter} />
          <div className={styles.two}>{next}</div>
        </>
      )}
      <div className={`${styles.two} ${styles.events}`} id="events">
        <OverviewEvents
          campaign={slug}
          events={events}
          today={todayInWashington(now)}
          add={putOnTimeLine}
          remove={takeOffTimeLine}
        />
      </div>
    </>
  );
}

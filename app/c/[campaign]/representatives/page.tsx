import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CampaignAtRest } from "@/app/c/[campaign]/representatives/campaign-at-rest";
import { DistrictQuestion } from "@/app/c/[campaign]/representatives/district-question";
import { NextBestThing } from "@/app/c/[campaign]/representatives/next-best-thing";
import { PeopleForm } from "@/app/c/[campaign]/representatives/people-form";
import { PlaceNotFound } from "@/app/c/[campaign]/representatives/place-not-found";
import { PresidentAlone } from "@/app/c/[campaign]/representatives/president-alone";
import { findPeople, readQuery } from "@/app/c/[campaign]/representatives/query";
import { cardsOf, needsStreet, presidentOf } from "@/app/c/[campaign]/representatives/recipients";
import { orNotFound } from "@/app/or-not-found";
import { MeasureOver } from "@/components/campaigns/measure-over";
import { PlaceLine } from "@/components/legislators/place-line";
import { Intro } from "@/components/site/intro";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { findCampaignPage } from "@/lib/asks/views";
import { restPhaseOf } from "@/lib/campaigns/campaign-phase";
import { isAlive } from "@/lib/congress/congress-clock";
import { clock } from "@/lib/env";
import { loadPositions } from "@/lib/responses/positions/views";
import { withSource } from "@/lib/supporters/source-code";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("representatives");
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function RepresentativesPage({ params, searchParams }: Props) {
  const query = readQuery(await searchParams);
  const page = orNotFound(await findCampaignPage((await params).campaign));
  const now = clock();
  const rest = restPhaseOf(page.campaign, now);
  if (rest) return <CampaignAtRest campaign={page.campaign} phase={rest} />;
  const found = await findPeople(query, now);
  const { slug, organizationId } = page.campaign;
  const asked = [...(found.ok ? found.value.seats : []), ...presidentOf(page.asks, now)];
  const bioguides = asked.flatMap(({ legislator }) => legislator?.bioguide ?? []);
  const positions = await loadPositions(organizationId, page.asks, bioguides);
  const cardsFor = (seats: Parameters<typeof cardsOf>[0]) =>
    cardsOf([...seats, ...presidentOf(page.asks, now)], page.asks, query.askSlug, now, positions);
  if (!found.ok) {
    const { code } = found.problem;
    const cards = code === "tables-out-of-date" ? cardsFor([]) : [];
    if (cards.length > 0) return <PresidentAlone campaignSlug={slug} query={query} cards={cards} />;
    return <PlaceNotFound campaignSlug={slug} query={query} code={code} />;
  }

  const t = await getTranslations();
  const people = found.value;
  const { choices, note } = people;
  const asksStreet = needsStreet(people, page.asks, now);
  const isLeftOpen = people.needsAddress && !asksStreet;
  const wanted = page.asks.find((ask) => ask.slug === query.askSlug) ?? null;
  const cards = cardsFor(people.seats);
  const dead = page.asks.flatMap(({ measure }) => (measure && !isAlive(measure, now) ? measure : []));
  const problem = (await searchParams).problem;
  const isKnown = problem === "campaign_closed" || problem === "no_letters";
  const title = asksStreet
    ? t("representatives.title.split", { count: choices.length })
    : t("representatives.title.found", { count: cards.filter(({ legislator }) => legislator).length });
  return (
    <>
      {isKnown && <ErrorSummary title={t(`representatives.problem.${problem}`)} errors={[]} />}
      <Intro
        eyebrow={
          <>
            <PlaceLine people={people} /> ·{" "}
            <a href={withSource(`/c/${slug}`, query.sourceCode)}>{t("representatives.again")}</a>
          </>
        }
        title={title}
      />
      {note && (
        <Notice title={t(`place.note.${note}.title`)}>
          <p>{t(`place.note.${note}.help`)}</p>
        </Notice>
      )}
      {dead.length > 0 && (
        <Notice>
          <MeasureOver measures={dead} />
        </Notice>
      )}
      {isLeftOpen && <p>{t("representatives.split.notNeeded", { count: choices.length })}</p>}
      {!isLeftOpen && choices.length > 0 && <DistrictQuestion campaignSlug={slug} query={query} people={people} />}
      {!asksStreet && <NextBestThing campaignSlug={slug} wanted={wanted} cards={cards} now={now} />}
      {cards.length > 0 && (
        <PeopleForm campaignSlug={slug} query={query} people={{ ...people, needsAddress: asksStreet }} cards={cards} />
      )}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DistrictQuestion } from "@/app/c/[campaign]/representatives/district-question";
import { PeopleForm } from "@/app/c/[campaign]/representatives/people-form";
import { PlaceNotFound } from "@/app/c/[campaign]/representatives/place-not-found";
import { findPeople, readQuery } from "@/app/c/[campaign]/representatives/query";
import { PlaceLine } from "@/components/legislators/place-line";
import { Intro } from "@/components/site/intro";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { findCampaignPage } from "@/lib/asks/views";
import { clock } from "@/lib/env";

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
  const page = (await findCampaignPage((await params).campaign)) ?? notFound();
  const now = clock();
  const found = await findPeople(query, now);
  const { slug } = page.campaign;
  if (!found.ok) return <PlaceNotFound campaignSlug={slug} askSlug={query.askSlug} code={found.problem.code} />;

  const t = await getTranslations();
  const people = found.value;
  const { choices, needsAddress, seats, note } = people;
  const problem = (await searchParams).problem;
  const isKnown = problem === "campaign_closed" || problem === "no_letters";
  const title = needsAddress
    ? t("representatives.title.split", { count: choices.length })
    : t("representatives.title.found", { count: seats.filter(({ legislator }) => legislator).length });
  return (
    <>
      {isKnown && <ErrorSummary title={t(`representatives.problem.${problem}`)} errors={[]} />}
      <Intro
        eyebrow={
          <>
            <PlaceLine people={people} /> · <a href={`/c/${slug}`}>{t("representatives.again")}</a>
          </>
        }
        title={title}
      />
      {note && (
        <Notice title={t(`place.note.${note}.title`)}>
          <p>{t(`place.note.${note}.help`)}</p>
        </Notice>
      )}
      {(needsAddress || choices.length > 0) && <DistrictQuestion campaignSlug={slug} query={query} people={people} />}
      {seats.length > 0 && <PeopleForm page={page} query={query} people={people} now={now} />}
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { SourceLink } from "@/components/campaigns/source-link";
import { ProgressFigures } from "@/components/insights/progress/progress-figures";
import { Intro } from "@/components/site/intro";
import { clock } from "@/lib/env";
import { findPublicProgress } from "@/lib/insights/progress/views";

// Nothing personal is read or shown, so that one rendering serves everybody for a minute.
export const revalidate = 60;
export const generateStaticParams = (): { campaign: string }[] => [];

type Props = { params: Promise<{ campaign: string }> };

const progressPage = cache((slug: string) => findPublicProgress(slug, clock()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await progressPage((await params).campaign);
  if (!page) return {};
  return { title: (await getTranslations("progress"))("title", { campaign: page.campaign.title }) };
}

export default async function ProgressPage({ params }: Props) {
  const page = orNotFound(await progressPage((await params).campaign));
  const t = await getTranslations("progress");
  const { campaign, progress, asOf, since } = page;
  const { letters } = progress;
  const kind = letters === null ? "few" : letters === 0 ? "none" : "letters";
  return (
    <>
      <Intro
        eyebrow={`${campaign.title} · ${t("by", { organization: campaign.organizationName })}`}
        title={t(`headline.${kind}`, { letters: letters ?? 0 })}
        lede={t(`lede.${kind}`)}
      />
      <ProgressFigures progress={progress} goal={campaign.goalLetters} asOf={asOf} since={since} />
      <SourceLink href={`/c/${campaign.slug}`} asButton>
        {t("campaign")}
      </SourceLink>
    </>
  );
}

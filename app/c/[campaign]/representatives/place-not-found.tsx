import { getTranslations } from "next-intl/server";
import { findPlace } from "@/app/c/[campaign]/actions";
import type { Query } from "@/app/c/[campaign]/representatives/query";
import { FindForm } from "@/components/campaigns/find-form";
import { Meanwhile } from "@/components/campaigns/lookup-closed";
import { Intro } from "@/components/site/intro";
import { ButtonLink } from "@/components/ui/button";
import { Narrow } from "@/components/ui/narrow";
import type { PlaceProblemCode } from "@/lib/districts/place";
import { withSource } from "@/lib/supporters/source-code";

type Props = { campaignSlug: string; query: Pick<Query, "askSlug" | "sourceCode">; code: PlaceProblemCode };

/** The address of this page named no place that we know: says why, and asks again. */
export async function PlaceNotFound({ campaignSlug, query: { askSlug, sourceCode }, code }: Props) {
  const t = await getTranslations();
  if (code === "tables-out-of-date") {
    return (
      <>
        <Intro title={t(`place.problem.${code}.title`)} lede={t(`place.problem.${code}.help`)} />
        <Meanwhile />
        <ButtonLink quiet href={withSource(`/c/${campaignSlug}`, sourceCode)}>
          {t("clock.lookup.back")}
        </ButtonLink>
      </>
    );
  }
  const words = {
    label: t("campaign.find.label"),
    hint: t("campaign.find.hint"),
    button: t("campaign.find.button"),
    busy: t("campaign.find.busy"),
  };
  return (
    <>
      <Intro title={t(`place.problem.${code}.title`)} lede={t(`place.problem.${code}.help`)} />
      <Narrow>
        <FindForm action={findPlace} campaignSlug={campaignSlug} askSlug={askSlug} words={words} />
      </Narrow>
    </>
  );
}

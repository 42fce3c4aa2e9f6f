import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { signOut } from "@/app/sign-out";
import { ExportFilterForm } from "@/components/insights/export-filter-form";
import { ExportTables } from "@/components/insights/export-tables";
import { Intro } from "@/components/site/intro";
import { CampaignTabs } from "@/components/staff/campaign-tabs";
import { StaffNav } from "@/components/staff/staff-nav";
import { Notice } from "@/components/ui/notice";
import { NO_FILTER } from "@/lib/insights/exports/exports";
import { parseExportFilter } from "@/lib/insights/exports/input";
import { findExports } from "@/lib/insights/exports/views";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exports"))("title"), robots: { index: false } };
}

export default async function ExportsPage({ params, searchParams }: Props) {
  const slug = (await params).campaign;
  const actor = await requireMember(`/organize/${slug}/exports`);
  const { campaign, asks, states, mayTakePersons } = orNotFound(await findExports(actor, slug));
  const parsed = parseExportFilter(await searchParams);
  const filter = parsed ?? NO_FILTER;
  const t = await getTranslations("exports");
  return (
    <>
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <CampaignTabs slug={slug} current="exports" />
      <Intro eyebrow={campaign.title} title={t("title")} lede={t("lede")} />
      {!parsed && <Notice>{t("filter.wrong")}</Notice>}
      <ExportFilterForm filter={filter} asks={asks} states={states} />
      <ExportTables slug={slug} filter={filter} mayTakePersons={mayTakePersons} />
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { ExportFilterForm } from "@/components/insights/export-filter-form";
import { ExportTables } from "@/components/insights/export-tables";
import { Intro } from "@/components/site/intro";
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
      <Intro eyebrow={campaign.title} title={t("title")} lede={t("lede")} />
      {!parsed && <Notice>{t("filter.wrong")}</Notice>}
      <ExportFilterForm filter={filter} asks={asks} states={states} />
      <ExportTables slug={slug} filter={filter} mayTakePersons={mayTakePersons} />
    </>
  );
}

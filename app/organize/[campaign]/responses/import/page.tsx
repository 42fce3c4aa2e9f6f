import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { importStep } from "@/app/organize/[campaign]/responses/import/actions";
import { ImportForm } from "@/components/responses/import-form";
import { Intro } from "@/components/site/intro";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("responses.import"))("pageTitle"), robots: { index: false } };
}

export default async function ImportPage({ params }: Props) {
  const { campaign: slug } = await params;
  const base = `/organize/${slug}/responses`;
  const actor = await requireMember(`${base}/import`);
  const campaign = orNotFound(await findStaffCampaign(actor, slug));
  const t = await getTranslations("responses.import");
  return (
    <>
      <Intro eyebrow={campaign.title} title={t("title")} lede={t("lede")} />
      <ImportForm action={importStep.bind(null, slug)} />
      <p>
        <a href={base}>{t("back")}</a>
      </p>
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { importStep } from "@/app/organize/[campaign]/responses/import/actions";
import { signOut } from "@/app/sign-out";
import { ImportForm } from "@/components/responses/import-form";
import { Intro } from "@/components/site/intro";
import { CampaignTabs } from "@/components/staff/campaign-tabs";
import { StaffNav } from "@/components/staff/staff-nav";
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
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <CampaignTabs slug={slug} current="responses" />
      <Intro eyebrow={campaign.title} title={t("title")} lede={t("lede")} />
      <ImportForm action={importStep.bind(null, slug)} />
      <p>
        <a href={base}>{t("back")}</a>
      </p>
    </>
  );
}

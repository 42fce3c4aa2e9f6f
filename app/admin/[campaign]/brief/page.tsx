import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { editBrief } from "@/app/admin/[campaign]/brief/actions";
import { orNotFound } from "@/app/or-not-found";
import { Intro } from "@/components/site/intro";
import styles from "@/components/staff/admin.module.css";
import { BriefEditor } from "@/components/staff/brief/brief-editor";
import { BriefPreview } from "@/components/staff/brief/brief-preview";
import { ForgetForm } from "@/components/staff/kept/forget-form";
import { Notice } from "@/components/ui/notice";
import { listCitedSources } from "@/lib/asks/campaigns/views";
import { toContentForm } from "@/lib/campaigns/content-form";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { mayEditCampaign } from "@/lib/organizations/policy";

type Props = { params: Promise<{ campaign: string }>; searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.brief"))("title"), robots: { index: false } };
}

export default async function BriefPage({ params, searchParams }: Props) {
  const { campaign: slug } = await params;
  const actor = await requireMember(`/admin/${slug}/brief`);
  const campaign = orNotFound(await findStaffCampaign(actor, slug));
  const t = await getTranslations("staff");
  const { saved } = await searchParams;
  const keptName = `brief:${slug}`;
  const wasSaved = saved === String(campaign.revision);
  return (
    <>
      <Intro eyebrow={campaign.title} title={t("brief.headline")} lede={t(`brief.lede.${campaign.state}`)} />
      <p className={styles.links}>
        <a href={`/admin/${slug}`}>{t("brief.back")}</a>
        {campaign.state !== "draft" && <a href={`/c/${slug}`}>{t("admin.publicPage")}</a>}
      </p>
      {wasSaved && (
        <>
          <div role="status">
            <Notice>{t("brief.saved")}</Notice>
          </div>
          <ForgetForm name={keptName} />
        </>
      )}
      {mayEditCampaign(actor, campaign.organizationId) ? (
        <BriefEditor
          key={campaign.revision}
          action={editBrief.bind(null, slug)}
          initial={{
            values: { ...toContentForm(campaign), reason: "" },
            baseRevision: campaign.revision,
            errors: [],
            theirs: null,
          }}
          keptName={keptName}
          citedByAsks={await listCitedSources(campaign)}
        />
      ) : (
        <>
          <p>{t("admin.readOnly", { organization: campaign.organizationName })}</p>
          <BriefPreview values={toContentForm(campaign)} />
        </>
      )}
    </>
  );
}

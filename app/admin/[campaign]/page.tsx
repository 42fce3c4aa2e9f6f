import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { CampaignForms } from "@/app/admin/[campaign]/campaign-forms";
import { NextStep } from "@/app/admin/[campaign]/next-step";
import { ProgressSection } from "@/app/admin/[campaign]/progress/progress-section";
import { CongressNotice } from "@/app/admin/congress/congress-notice";
import { orNotFound } from "@/app/or-not-found";
import { Intro } from "@/components/site/intro";
import styles from "@/components/staff/admin.module.css";
import { AuditList } from "@/components/staff/audit-list";
import { AskLines } from "@/components/staff/campaign/ask-lines";
import { KEPT_IMPORT } from "@/components/staff/import/import-state";
import { ForgetForm } from "@/components/staff/kept/forget-form";
import { Notice } from "@/components/ui/notice";
import { listAskLines } from "@/lib/asks/staff/views";
import { phaseOf } from "@/lib/campaigns/campaign-phase";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { clock } from "@/lib/env";
import { checkVersion } from "@/lib/letters/check-version";
import { mayEditCampaign } from "@/lib/organizations/policy";
import { listAudit } from "@/lib/organizations/views";

type Props = { params: Promise<{ campaign: string }>; searchParams: Promise<{ done?: string | string[] }> };

const DONE = [
  "live",
  "paused",
  "ended",
  "dates",
  "ways",
  "cloned",
  "created",
  "proposed",
  "approved",
  "added",
] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.admin"))("title"), robots: { index: false } };
}

export default async function CampaignSettingsPage({ params, searchParams }: Props) {
  const { campaign: slug } = await params;
  const actor = await requireMember(`/admin/${slug}`);
  const campaign = orNotFound(await findStaffCampaign(actor, slug));
  const now = clock();
  const [asks, audit] = await Promise.all([
    listAskLines(actor, campaign, now, checkVersion),
    listAudit(campaign.organizationId, campaign.id),
  ]);
  const t = await getTranslations("staff.admin");
  const { done: given } = await searchParams;
  const done = DONE.find((each) => each === given);
  const mayEdit = mayEditCampaign(actor, campaign.organizationId);
  const nextStep = mayEdit && <NextStep campaign={campaign} asks={asks} now={now} />;
  // Once it is live and nothing waits, what it asks comes first.
  const isQuiet =
    campaign.state === "live" && asks.every(({ current }) => current.state === "live" || current.state === "retired");
  return (
    <>
      <Intro
        eyebrow={`${campaign.title} · ${campaign.organizationName}`}
        title={t(`headline.${phaseOf(campaign, now)}`)}
      />
      {done && (
        <div role="status">
          <Notice>{t(`done.${done}`)}</Notice>
        </div>
      )}
      {done === "created" && <ForgetForm name={KEPT_IMPORT} />}
      <CongressNotice actor={actor} campaignSlug={slug} />
      <p className={styles.links}>
        <a href={`/admin/${slug}/brief`}>{t(mayEdit ? "editBrief" : "readBrief")}</a>
        {campaign.state !== "draft" && <a href={`/c/${slug}`}>{t("publicPage")}</a>}
        <a href={`/organize/${slug}`}>{t("overview")}</a>
      </p>
      {!mayEdit && <p>{t("readOnly", { organization: campaign.organizationName })}</p>}
      {!isQuiet && nextStep}
      <section className={styles.section} id="asks">
        <h2>{t("asks.title")}</h2>
        {asks.length > 0 ? <AskLines campaignSlug={slug} lines={asks} /> : <p>{t("asks.empty")}</p>}
        {mayEdit && (
          <p className={styles.links}>
            <a href={`/admin/${slug}/asks/new`}>{t("asks.add")}</a>
          </p>
        )}
      </section>
      {isQuiet && nextStep}
      <ProgressSection campaign={campaign} mayEdit={mayEdit} />
      {mayEdit && <CampaignForms campaign={campaign} />}
      <section className={styles.section}>
        <h2>{t("audit.title")}</h2>
        <AuditList lines={audit} />
      </section>
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { changeState } from "@/app/admin/[campaign]/actions";
import { signOut } from "@/app/sign-out";
import { Intro } from "@/components/site/intro";
import styles from "@/components/staff/admin.module.css";
import { AskLines } from "@/components/staff/ask-lines";
import { AuditList } from "@/components/staff/audit-list";
import { StaffNav } from "@/components/staff/staff-nav";
import { StateForm } from "@/components/staff/state-form";
import { Notice } from "@/components/ui/notice";
import { listAskLines } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { maySetCampaignState } from "@/lib/organizations/policy";
import { listAudit } from "@/lib/organizations/views";

type Props = { params: Promise<{ campaign: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.admin"))("title"), robots: { index: false } };
}

export default async function CampaignSettingsPage({ params, searchParams }: Props) {
  const { campaign: slug } = await params;
  const actor = await requireMember(`/admin/${slug}`);
  const campaign = orNotFound(await findStaffCampaign(actor, slug));
  const [asks, audit] = await Promise.all([listAskLines(campaign), listAudit(campaign.organizationId, campaign.id)]);
  const t = await getTranslations("staff.admin");
  const { done } = await searchParams;
  const to = campaign.state === "live" ? "paused" : "live";
  const words = {
    reason: t("state.reason"),
    reasonHint: t("state.reasonHint"),
    effect: t(to === "live" ? "state.liveHint" : "state.pauseHint"),
    button: t(to === "live" ? "state.toLive" : "state.toPaused"),
  };
  return (
    <>
      <StaffNav name={actor.name} current="admin" signOut={signOut} />
      <Intro eyebrow={campaign.title} title={t(`headline.${campaign.state}`)} />
      {done === campaign.state && <Notice>{t(`done.${done}`)}</Notice>}
      <p className={styles.links}>
        <a href={`/c/${slug}`}>{t("publicPage")}</a>
        <a href={`/organize/${slug}`}>{t("overview")}</a>
      </p>
      <section className={styles.section}>
        <h2>{t("asks.title")}</h2>
        <AskLines campaignSlug={slug} lines={asks} />
      </section>
      <section className={styles.section}>
        <h2>{t("state.title")}</h2>
        {maySetCampaignState(actor, campaign.organizationId) ? (
          <StateForm key={to} action={changeState} campaignSlug={slug} to={to} words={words} />
        ) : (
          <p>{t("readOnly", { organization: campaign.organizationName })}</p>
        )}
      </section>
      <section className={styles.section}>
        <h2>{t("audit.title")}</h2>
        <AuditList lines={audit} />
      </section>
    </>
  );
}

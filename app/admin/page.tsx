import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { CongressNotice } from "@/app/admin/congress/congress-notice";
import { Intro } from "@/components/site/intro";
import { CampaignLines } from "@/components/staff/campaign/campaign-lines";
import { ButtonLink } from "@/components/ui/button";
import { listAskLines } from "@/lib/asks/staff/views";
import { phaseOf } from "@/lib/campaigns/campaign-phase";
import { listStaffCampaigns } from "@/lib/campaigns/staff/views";
import { clock } from "@/lib/env";
import { checkVersion } from "@/lib/letters/check-version";
import { mayEditCampaign } from "@/lib/organizations/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.admin"))("listTitle"), robots: { index: false } };
}

export default async function AdminPage() {
  const actor = await requireMember("/admin");
  const t = await getTranslations("staff.admin");
  const now = clock();
  const campaigns = await listStaffCampaigns(actor);
  const lines = await Promise.all(
    campaigns.map(async (campaign) => {
      const { slug, title, organizationName, state } = campaign;
      const asks = state === "ended" ? [] : await listAskLines(actor, campaign, now, checkVersion);
      const toApprove = asks.filter(({ current }) => current.state === "proposed" && current.refusals.approve === null);
      const drafts = asks.filter(({ current }) => current.state === "draft");
      return {
        slug,
        title,
        organizationName,
        phase: phaseOf(campaign, now),
        toApprove: toApprove.length,
        drafts: drafts.length,
      };
    }),
  );
  const waiting = lines.reduce((sum, { toApprove }) => sum + toApprove, 0);
  const mayCreate = actor.memberships.some(({ organizationId }) => mayEditCampaign(actor, organizationId));
  return (
    <>
      <Intro title={waiting > 0 ? t("waiting", { count: waiting }) : t("nothingWaits")} />
      <CongressNotice actor={actor} />
      {mayCreate && (
        <p>
          <ButtonLink href="/admin/import">{t("newCampaign")}</ButtonLink>
        </p>
      )}
      {lines.length > 0 ? <CampaignLines lines={lines} /> : <p>{t("empty")}</p>}
    </>
  );
}

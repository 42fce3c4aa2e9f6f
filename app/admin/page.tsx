import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { signOut } from "@/app/sign-out";
import { Intro } from "@/components/site/intro";
import { StaffNav } from "@/components/staff/staff-nav";
import { Table } from "@/components/staff/table";
import { listStaffCampaigns } from "@/lib/campaigns/staff/views";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.admin"))("title"), robots: { index: false } };
}

export default async function AdminPage() {
  const actor = await requireMember("/admin");
  const t = await getTranslations("staff");
  const campaigns = await listStaffCampaigns(actor);
  const columns = [
    { label: t("organize.campaign") },
    { label: t("organize.organization") },
    { label: t("organize.state") },
  ];
  const rows = campaigns.map(({ slug, title, organizationName, state }) => ({
    key: slug,
    cells: [
      <a key="campaign" href={`/admin/${slug}`}>
        {title}
      </a>,
      organizationName,
      t(`campaignState.${state}`),
    ],
  }));
  return (
    <>
      <StaffNav name={actor.name} current="admin" signOut={signOut} />
      <Intro title={t("admin.title")} />
      {campaigns.length > 0 ? <Table columns={columns} rows={rows} /> : <p>{t("organize.empty")}</p>}
    </>
  );
}

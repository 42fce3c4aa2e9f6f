import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { switchDigest } from "@/app/organize/actions";
import { DigestChoice } from "@/components/insights/digest/digest-choice";
import { Intro } from "@/components/site/intro";
import { Table } from "@/components/staff/table";
import { wantsDigest } from "@/lib/insights/digest/views";
import { listCampaignLines } from "@/lib/insights/views";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.organize"))("title"), robots: { index: false } };
}

export default async function OrganizePage() {
  const actor = await requireMember("/organize");
  const t = await getTranslations("staff");
  const format = await getFormatter();
  const [campaigns, wants] = await Promise.all([listCampaignLines(actor), wantsDigest(actor.userId)]);
  const columns = [
    { label: t("organize.campaign") },
    { label: t("organize.organization") },
    { label: t("organize.state") },
    { label: t("organize.letters"), number: true },
  ];
  const rows = campaigns.map(({ slug, title, organizationName, state, letters }) => ({
    key: slug,
    cells: [
      <a key="campaign" href={`/organize/${slug}`}>
        {title}
      </a>,
      organizationName,
      t(`campaignState.${state}`),
      format.number(letters),
    ],
  }));
  return (
    <>
      <Intro title={t("organize.headline", { count: campaigns.length })} />
      {campaigns.length > 0 ? <Table columns={columns} rows={rows} /> : <p>{t("organize.empty")}</p>}
      <DigestChoice wants={wants} choose={switchDigest} />
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { findPlace } from "@/app/c/[campaign]/actions";
import { FindForm } from "@/components/campaigns/find-form";

/** The one field of a campaign's page: where do you live? `askSlug`: of the one ask that the page is about. */
export async function CampaignSlip({ slug, askSlug }: { slug: string; askSlug: string | null }) {
  const t = await getTranslations("campaign.find");
  const words = { label: t("label"), hint: t("hint"), button: t("button"), busy: t("busy") };
  return (
    <>
      <h2>{t("title")}</h2>
      <FindForm action={findPlace} campaignSlug={slug} askSlug={askSlug} words={words} />
      <p>
        <small>{t("note")}</small>
      </p>
    </>
  );
}

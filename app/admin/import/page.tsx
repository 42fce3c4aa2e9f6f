import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { checkMeasure, importBriefStep } from "@/app/admin/import/actions";
import { Intro } from "@/components/site/intro";
import { ImportForm } from "@/components/staff/import/import-form";
import { mayEditCampaign } from "@/lib/organizations/policy";
import { listOrganizations } from "@/lib/organizations/views";

const FILE_TYPES = ".txt,.md,.markdown,.html,.htm,.docx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title"), robots: { index: false } };
}

export default async function ImportPage() {
  const actor = await requireMember("/admin/import");
  const t = await getTranslations("import");
  const organizations = (await listOrganizations(actor)).filter(({ id }) => mayEditCampaign(actor, id));
  return (
    <>
      {organizations.length > 0 ? (
        <ImportForm
          action={importBriefStep}
          check={checkMeasure}
          organizations={organizations}
          fileTypes={FILE_TYPES}
        />
      ) : (
        <Intro title={t("title")} lede={t("notAdmin")} />
      )}
    </>
  );
}

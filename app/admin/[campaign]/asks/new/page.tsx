import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { addAskStep } from "@/app/admin/[campaign]/asks/new/actions";
import { orNotFound } from "@/app/or-not-found";
import { Intro } from "@/components/site/intro";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/staff/admin.module.css";
import { Narrow } from "@/components/ui/narrow";
import { ASK_VERBS, STANCES } from "@/lib/asks/ask";
import { OFFICE_GROUPS } from "@/lib/asks/audience";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { mayEditAsk } from "@/lib/organizations/policy";

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.newAsk"))("title"), robots: { index: false } };
}

export default async function NewAskPage({ params }: Props) {
  const { campaign: slug } = await params;
  const actor = await requireMember(`/admin/${slug}/asks/new`);
  const campaign = orNotFound(await findStaffCampaign(actor, slug));
  const t = await getTranslations();
  const label = (name: string): string => t(`import.ask.${name}`);
  return (
    <>
      <Intro eyebrow={campaign.title} title={t("staff.newAsk.headline")} lede={t("staff.newAsk.lede")} />
      <p className={styles.links}>
        <a href={`/admin/${slug}`}>{t("staff.editor.back")}</a>
      </p>
      {mayEditAsk(actor, campaign.organizationId) ? (
        <Narrow>
          <ActionForm
            action={addAskStep.bind(null, slug)}
            name="ask"
            fields={[
              {
                name: "verb",
                label: label("verb"),
                options: ASK_VERBS.map((verb) => ({ value: verb, label: t(`asks.verb.${verb}`) })),
                value: "cosponsor",
              },
              {
                name: "stance",
                label: label("stance"),
                options: STANCES.map((stance) => ({ value: stance, label: t(`asks.stance.${stance}`) })),
                value: "support",
              },
              {
                name: "to",
                label: label("audience"),
                options: OFFICE_GROUPS.map((to) => ({ value: to, label: t(`import.audience.${to}`) })),
                value: "both",
              },
              { name: "measure", label: label("measure"), hint: t("staff.editor.field.measureHint") },
              { name: "headline", label: label("headline"), hint: t("staff.editor.field.headlineHint") },
              { name: "summary", label: label("summary"), hint: t("staff.editor.field.summaryHint"), rows: 3 },
              { name: "reason", label: t("staff.admin.state.reason"), hint: t("staff.admin.state.reasonHint") },
            ]}
            button={t("staff.newAsk.button")}
          />
        </Narrow>
      ) : (
        <p>{t("staff.admin.readOnly", { organization: campaign.organizationName })}</p>
      )}
    </>
  );
}

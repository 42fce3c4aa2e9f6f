import { getTranslations } from "next-intl/server";
import { changeProgress } from "@/app/admin/[campaign]/progress/actions";
import { EmbedSnippet } from "@/components/insights/progress/embed-snippet";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/staff/admin.module.css";
import type { Campaign } from "@/lib/campaigns/campaign";
import { env } from "@/lib/env";
import { showsProgress } from "@/lib/insights/progress/views";

type Props = { campaign: Campaign; mayEdit: boolean };

/** Whether everybody can see how far a campaign has come; if so, the page, and the picture for other sites. */
export async function ProgressSection({ campaign, mayEdit }: Props) {
  const t = await getTranslations("progress.staff");
  const reason = await getTranslations("staff.admin.state");
  const isShown = await showsProgress(campaign);
  const isDraft = campaign.state === "draft";
  return (
    <section className={styles.section} id="progress">
      <h2>{t("title")}</h2>
      <p>{t(isShown ? (isDraft ? "shownDraft" : "shown") : "hidden")}</p>
      {isShown && !isDraft && <EmbedSnippet campaign={campaign} site={new URL(env().APP_URL).origin} />}
      {mayEdit && (
        <details key={String(isShown)}>
          <summary>{t(isShown ? "hide" : "show")}</summary>
          <ActionForm
            action={changeProgress.bind(null, campaign.slug)}
            name="progress"
            hidden={{ shown: isShown ? "no" : "yes" }}
            fields={[{ name: "reason", label: reason("reason"), hint: reason("reasonHint") }]}
            button={t(isShown ? "hide" : "show")}
            quiet
          />
        </details>
      )}
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { clone, end, setDates } from "@/app/admin/[campaign]/actions";
import { WaysForm } from "@/app/admin/[campaign]/ways-form";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/staff/admin.module.css";
import { CAMPAIGN_OUTCOMES, type Campaign } from "@/lib/campaigns/campaign";
import { toContentForm } from "@/lib/campaigns/content-form";
import { newId } from "@/lib/shared/id";

/** What is done to a campaign once in a while, each folded up until it is wanted. */
export async function CampaignForms({ campaign }: { campaign: Campaign }) {
  const { slug, state, revision, outcome, outcomeNote, title } = campaign;
  const t = await getTranslations("staff.admin");
  const tOutcome = await getTranslations("campaign.outcome");
  const reason = { name: "reason", label: t("state.reason"), hint: t("state.reasonHint") };
  const { startsOn, endsOn, goalLetters } = toContentForm(campaign);
  const baseRevision = String(revision);
  return (
    <section className={styles.section}>
      <h2>{t("more.title")}</h2>
      {state !== "ended" && (
        <details id="dates">
          <summary>{t("dates.title")}</summary>
          <ActionForm
            key={revision}
            action={setDates.bind(null, slug)}
            name="dates"
            hidden={{ baseRevision }}
            fields={[
              {
                name: "startsOn",
                label: t("dates.startsOn"),
                hint: t("dates.startsOnHint"),
                type: "date",
                value: startsOn,
              },
              { name: "endsOn", label: t("dates.endsOn"), hint: t("dates.endsOnHint"), type: "date", value: endsOn },
              { name: "goalLetters", label: t("dates.goal"), hint: t("dates.goalHint"), value: goalLetters },
              reason,
            ]}
            button={t("dates.save")}
            quiet
          />
        </details>
      )}
      {state !== "ended" && <WaysForm campaign={campaign} reason={reason} />}
      {state !== "draft" && (
        <details>
          <summary>{t(state === "ended" ? "end.correctTitle" : "end.title")}</summary>
          <ActionForm
            key={revision}
            action={end.bind(null, slug)}
            name="end"
            hidden={{ baseRevision }}
            fields={[
              {
                name: "outcome",
                label: t("end.outcome"),
                options: [
                  { value: "", label: t("end.choose") },
                  ...CAMPAIGN_OUTCOMES.map((value) => ({ value, label: tOutcome(value) })),
                ],
                value: outcome ?? "",
              },
              { name: "note", label: t("end.note"), hint: t("end.noteHint"), rows: 4, value: outcomeNote ?? "" },
              reason,
            ]}
            button={t(state === "ended" ? "end.correct" : "end.button")}
            quiet
          >
            <p>{t(state === "ended" ? "end.correctHint" : "end.hint")}</p>
          </ActionForm>
        </details>
      )}
      <details>
        <summary>{t("clone.title")}</summary>
        <ActionForm
          action={clone.bind(null, slug)}
          name="clone"
          hidden={{ id: newId() }}
          fields={[{ name: "title", label: t("clone.name"), value: t("clone.nameOf", { title }) }, reason]}
          button={t("clone.button")}
          quiet
        >
          <p>{t("clone.hint")}</p>
        </ActionForm>
      </details>
    </section>
  );
}

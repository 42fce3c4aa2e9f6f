import { getFormatter, getTranslations } from "next-intl/server";
import { approve, declareAlone, propose, schedule, sendBack } from "@/app/admin/[campaign]/asks/[ask]/review/actions";
import { checkLines, overrideLines } from "@/app/admin/[campaign]/asks/[ask]/words";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/staff/admin.module.css";
import { ProposeForm } from "@/components/staff/editor/propose-form";
import { PutAside } from "@/components/staff/editor/put-aside";
import { ButtonLink } from "@/components/ui/button";
import type { AskKey } from "@/lib/asks/ask-key";
import type { AskEditor } from "@/lib/asks/staff/ask-editor";
import { wallTime } from "@/lib/congress/washington-time";

type Props = { at: AskKey; editor: AskEditor };

/** The one thing to do with the current version now, for whoever reads. */
export async function NextMove({ at, editor: { ask, current, outstanding, solo } }: Props) {
  const t = await getTranslations("staff.review");
  const tAll = await getTranslations();
  const tState = await getTranslations("staff.admin.state");
  const format = await getFormatter();
  const base = `/admin/${at.campaignSlug}/asks/${at.askSlug}`;
  const { number, state, refusals, proposedBy, goesLiveAt, overrides } = current;
  const reason = { name: "reason", label: tState("reason"), hint: tState("reasonHint") };
  const hidden = { number: String(number) };
  const back = (
    <details>
      <summary>{t("sendBack.title")}</summary>
      <ActionForm
        action={sendBack.bind(null, at)}
        name="send-back"
        hidden={hidden}
        fields={[reason]}
        button={t("sendBack.button")}
        quiet
      >
        <p>{t("sendBack.hint")}</p>
      </ActionForm>
    </details>
  );
  switch (state) {
    case "draft":
      return (
        <section className={styles.section}>
          <h2>{t("proposeTitle")}</h2>
          <p>{t(outstanding.length > 0 ? "checksHint" : "proposeHint")}</p>
          <ProposeForm
            key={number}
            action={propose.bind(null, at)}
            number={number}
            checks={checkLines(outstanding, tAll)}
            editor={base}
          />
        </section>
      );
    case "proposed":
      return (
        <section className={styles.section}>
          <h2>{t("approveTitle")}</h2>
          <p>{goesLiveAt ? t("approveTimed", { time: format.dateTime(goesLiveAt, "moment") }) : t("approveHint")}</p>
          <PutAside lines={overrideLines(overrides, tAll)} />
          {refusals.approve === null ? (
            <ActionForm
              action={approve.bind(null, at)}
              name="approve"
              hidden={hidden}
              fields={[{ name: "note", label: t("note"), hint: t("noteHint") }]}
              button={t("approve", { number })}
            />
          ) : (
            <p>
              <strong>{t(`refusal.${refusals.approve}`, { name: proposedBy ?? "" })}</strong>
            </p>
          )}
          {refusals.approve === "own_proposal" && solo.kind === "may_declare" && (
            <ActionForm
              action={declareAlone.bind(null, at, ask.organizationId)}
              name="solo"
              fields={[reason]}
              button={t("solo.button")}
              quiet
            >
              <p>{t("solo.hint")}</p>
            </ActionForm>
          )}
          {back}
        </section>
      );
    case "approved":
      return (
        <section className={styles.section}>
          <h2>{t("scheduledTitle")}</h2>
          <ActionForm
            action={schedule.bind(null, at)}
            name="schedule"
            hidden={hidden}
            fields={[
              {
                name: "goesLiveAt",
                label: t("hour"),
                hint: t("hourHint"),
                type: "datetime-local",
                value: goesLiveAt ? wallTime(goesLiveAt) : "",
              },
              reason,
            ]}
            button={t("schedule")}
            quiet
          />
          {back}
        </section>
      );
    default:
      return (
        <section className={styles.section}>
          <p>{t(`rest.${state}`)}</p>
          <ButtonLink quiet href={base}>
            {t("writeNext")}
          </ButtonLink>
        </section>
      );
  }
}

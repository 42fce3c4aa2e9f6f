import { useFormatter, useTranslations } from "next-intl";
import own from "@/components/insights/offices/office.module.css";
import { KeptActionForm } from "@/components/responses/kept-action-form";
import styles from "@/components/responses/response-card.module.css";
import { ActionForm, type SmallForm } from "@/components/staff/action-form";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { Meeting } from "@/lib/insights/meetings/meeting";
import { notesEndOn } from "@/lib/responses/note-retention";

type Props = {
  meetings: readonly Meeting[];
  today: string;
  record: SmallForm;
  /** names on this device what is typed and not saved yet */
  keptAs: string;
  formKey: string;
  /** the key of the form that was saved just now */
  savedKey: string | null;
  withdrawOf: (meetingId: string) => SmallForm;
};

/** Notes of meetings with an office, and a form for one more. */
export function MeetingNotes({ meetings, today, record, withdrawOf, ...form }: Props) {
  const t = useTranslations("offices.meetings");
  const says = useTranslations("responses.form");
  const format = useFormatter();
  const day = useCalendarDate();
  const toItem = ({ id, on, present, note, recordedBy, recordedAt, withdrawn }: Meeting) => (
    <li key={id} className={styles.card}>
      <h3>{day(on)}</h3>
      {withdrawn ? (
        <p className={styles.facts}>
          {t("withdrawn", {
            name: withdrawn.by ?? t("somebody"),
            date: format.dateTime(withdrawn.at, "moment"),
            reason: withdrawn.reason,
          })}
        </p>
      ) : (
        <>
          <p className={styles.facts}>{t("present", { present })}</p>
          <p className={styles.words}>{note}</p>
          <p className={styles.facts}>
            {t("by", { name: recordedBy ?? t("somebody"), date: format.dateTime(recordedAt, "moment") })}
          </p>
          <details>
            <summary>{t("withdraw")}</summary>
            <ActionForm
              action={withdrawOf(id)}
              name={`withdraw-${id}`}
              fields={[{ name: "reason", label: t("withdrawReason"), hint: t("withdrawHint") }]}
              button={t("withdraw")}
              quiet
            />
          </details>
        </>
      )}
    </li>
  );
  return (
    <section id="meetings">
      <h2>{t("title")}</h2>
      <p>{t("hint", { date: day(notesEndOn(today)) })}</p>
      {meetings.length === 0 ? <p>{t("empty")}</p> : <ul className={styles.list}>{meetings.map(toItem)}</ul>}
      <h3 className={own.add}>{t("add")}</h3>
      <KeptActionForm
        key={form.savedKey ?? ""}
        action={record}
        name="meeting"
        {...form}
        fields={[
          { name: "on", label: t("on"), type: "date", value: today },
          { name: "present", label: t("who"), hint: t("whoHint") },
          { name: "note", label: t("note"), rows: 5 },
        ]}
        says={{ button: t("button"), keys: says("keys"), noAnswer: says("noAnswer") }}
      />
    </section>
  );
}

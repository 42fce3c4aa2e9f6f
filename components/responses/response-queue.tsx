import { useTranslations } from "next-intl";
import { DecideForm } from "@/components/responses/decide-form";
import styles from "@/components/responses/response-card.module.css";
import { ResponseWords } from "@/components/responses/response-words";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { ProposalReason } from "@/lib/responses/class-proposal";
import type { ResponseClass } from "@/lib/responses/response";

export type QueuedResponse = {
  id: string;
  office: string;
  ask: string | null;
  reportedBy: "supporter" | "organizer" | "import";
  receivedOn: string;
  reportedClass: ResponseClass | null;
  proposal: { class: ResponseClass; reason: ProposalReason; words: string | null } | null;
  words: string;
  hasFile: boolean;
  others: number;
};

type Props = {
  responses: readonly QueuedResponse[];
  base: string;
  decide: (responseId: string, form: FormData) => Promise<void>;
};

/** From this many on, same replies are not counted further. */
const MANY = 499;

/** What waits for somebody to decide, each with what is known, what is proposed and why. */
export function ResponseQueue({ responses, base, decide }: Props) {
  const t = useTranslations("responses");
  const day = useCalendarDate();
  return (
    <ul className={styles.list}>
      {responses.map(({ id, office, ask, reportedBy, receivedOn, reportedClass, proposal, words, hasFile, others }) => (
        <li key={id} className={styles.card}>
          <h3>{office}</h3>
          <p className={styles.facts}>
            {t("staff.received", { date: day(receivedOn) })} · {t(`staff.by.${reportedBy}`)}
            {ask && <> · {ask}</>}
          </p>
          {others > 0 && <p>{t("staff.same", { count: others, many: others >= MANY ? "yes" : "no" })}</p>}
          {reportedClass && <p>{t("staff.says", { class: t(`class.${reportedClass}`) })}</p>}
          <p>
            {proposal ? (
              <>
                <strong>{t("staff.proposes", { class: t(`class.${proposal.class}`) })}</strong>{" "}
                {t(`proposal.${proposal.reason}`, { words: proposal.words ?? "" })}
              </>
            ) : (
              t("staff.noProposal")
            )}
          </p>
          <ResponseWords words={words} fileHref={hasFile ? `${base}/${id}/file` : null} />
          <DecideForm
            id={id}
            office={office}
            action={decide.bind(null, id)}
            chosen={proposal?.class ?? reportedClass}
            others={others}
          />
        </li>
      ))}
    </ul>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/delivery/report-buttons.module.css";
import { Button, ButtonLink } from "@/components/ui/button";
import type { DeliveryState } from "@/lib/delivery/delivery";
import { reportsFor } from "@/lib/delivery/reports";
import type { Channel } from "@/lib/letters/letter";

/** What the person has told about the answer so far; null: nothing is known of the letter. */
export type ToldAnswerProps = { answeredAt: Date | null; isTold: boolean; silentAt: Date | null } | null;

type Props = { path: string; channel: Channel; state: DeliveryState; told: ToldAnswerProps };

/** Whether an answer came, in one press; what it said, on a page of its own. Plain forms. */
export function AnswerQuestion({ path, channel, state, told }: Props) {
  const t = useTranslations("responses.receipt");
  const format = useFormatter();
  if (!reportsFor(channel, state).includes("answered")) return null;
  if (told?.answeredAt) {
    return (
      <p>
        {told.isTold && <>{t("told")} </>}
        <ButtonLink quiet href={`${path}/answer`}>
          {t(told.isTold ? "more" : "tell")}
        </ButtonLink>
      </p>
    );
  }
  const { silentAt } = told ?? { silentAt: null };
  return (
    <div className={styles.reports}>
      <fieldset>
        <legend>{silentAt ? t("silent", { date: format.dateTime(silentAt, "moment") }) : t("question")}</legend>
        <form action={`${path}/report`} method="post">
          <Button quiet name="what" value="answered">
            {t("yes")}
          </Button>
        </form>
        <form action={`${path}/no-answer`} method="post">
          <Button quiet>{t("no")}</Button>
        </form>
      </fieldset>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { CopyText } from "@/components/delivery/copy-text";
import { FormFacts, type FormFactsProps } from "@/components/delivery/form-facts";
import styles from "@/components/delivery/form-steps.module.css";
import { ShorterLetter } from "@/components/delivery/shorter-letter";
import { Button } from "@/components/ui/button";
import type { FormFit } from "@/lib/delivery/channels/form/format";
import type { FormLimit } from "@/lib/letters/form-limit";

type Props = {
  /** of the letter, unique on the page: ids hang on it */
  id: string;
  fit: FormFit;
  /** of `fit`, and whether the form itself states it */
  limit: FormLimit;
  form: FormFactsProps["form"];
  subject: string;
  /** where the report of a letter goes; null once there is nothing to report */
  reportAction: string | null;
};

/**
 * A letter on its way through an office's own form: copy, open, say that it was sent. Without JavaScript each text stands
 * in a field to select it by hand, and the report is a plain form.
 */
export function FormSteps({ id, fit, limit, form, subject, reportAction }: Props) {
  const t = useTranslations("delivery-form");
  return (
    <section aria-label={t("title")}>
      <ol className={styles.steps}>
        <li>
          <h3>{t("copyStep")}</h3>
          <p>
            {t("length", { length: fit.length })}{" "}
            {t(limit.stated ? "limit.stated" : "limit.assumed", { limit: limit.characters })}
          </p>
          <CopyText
            id={`${id}-whole`}
            label={t("whole")}
            text={fit.text}
            words={{ copy: t("copy"), copied: t("copied"), failed: t("copyFailed") }}
          />
          {!fit.fits && <ShorterLetter id={`${id}-short`} fit={fit} />}
        </li>
        <li>
          <h3>{t("openStep")}</h3>
          <FormFacts form={form} subject={subject} />
        </li>
        {reportAction !== null && (
          <li>
            <h3>{t("sentStep")}</h3>
            <form action={reportAction} method="post">
              <Button wide name="what" value="sent">
                {t("sent")}
              </Button>
            </form>
            <p>{t("sentNote")}</p>
          </li>
        )}
      </ol>
    </section>
  );
}

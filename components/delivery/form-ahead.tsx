import { useTranslations } from "next-intl";
import styles from "@/components/delivery/form-ahead.module.css";
import { type FormFactsProps, FormWants } from "@/components/delivery/form-facts";
import { ShorterLetter } from "@/components/delivery/shorter-letter";
import type { FormFit } from "@/lib/delivery/channels/form/format";
import type { FormLimit } from "@/lib/letters/form-limit";

type Props = { id: string; fit: FormFit; limit: FormLimit; form: FormFactsProps["form"]; subject: string };

/** What there is to know of an office's form while the letter is still written: whether it fits, and what will be asked. */
export function FormAhead({ id, fit, limit, form, subject }: Props) {
  const t = useTranslations("delivery-form");
  return (
    <section className={styles.ahead} aria-label={t("ahead")}>
      <h3>{t("ahead")}</h3>
      <p>
        {t("length", { length: fit.length })}{" "}
        {t(limit.stated ? "limit.stated" : "limit.assumed", { limit: limit.characters })}
      </p>
      {!fit.fits && <ShorterLetter id={`${id}-short`} fit={fit} isAhead />}
      {form.captcha && <p>{t("captcha")}</p>}
      <FormWants form={form} subject={subject} />
    </section>
  );
}

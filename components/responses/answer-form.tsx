import { useTranslations } from "next-intl";
import styles from "@/components/responses/answer-form.module.css";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";
import { FILE_LIMIT_BYTES, RESPONSE_CLASSES, type ResponseClass, WORDS_LIMIT } from "@/lib/responses/response";

type Props = { action: string; words: string; chosen: ResponseClass | null };

export const MEGABYTES = FILE_LIMIT_BYTES / 1024 / 1024;

/** What an office answered, as the person wants to tell it. A plain form: it works without JavaScript. */
export function AnswerForm({ action, words, chosen }: Props) {
  const t = useTranslations("responses");
  const hints = { words: t("answer.wordsHint"), file: t("answer.fileHint", { megabytes: MEGABYTES }) };
  return (
    <form action={action} method="post" encType="multipart/form-data">
      <fieldset className={styles.classes} aria-describedby="class-hint">
        <legend>{t("answer.classLegend")}</legend>
        <p className={styles.hint} id="class-hint">
          {t("answer.classHint")}
        </p>
        {RESPONSE_CLASSES.map((one) => (
          <label key={one} className={styles.choice}>
            <input type="radio" name="class" value={one} defaultChecked={one === chosen} />
            <span>
              {t(`class.${one}`)}
              <small>{t(`classMeans.${one}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Field id="words" label={t("answer.words")} hint={hints.words}>
        <textarea
          id="words"
          name="words"
          rows={8}
          maxLength={WORDS_LIMIT}
          defaultValue={words}
          aria-describedby={describedBy("words", { hint: hints.words })}
        />
      </Field>
      <Field id="file" label={t("answer.file")} hint={hints.file}>
        <input
          id="file"
          name="file"
          type="file"
          accept=".png,.jpg,.jpeg,.webp,.pdf,.eml,.txt,image/png,image/jpeg,image/webp,application/pdf,message/rfc822,text/plain"
          aria-describedby={describedBy("file", { hint: hints.file })}
        />
      </Field>
      <Button>{t("answer.save")}</Button>
    </form>
  );
}

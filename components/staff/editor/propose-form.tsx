"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { ActionFormState, SmallForm } from "@/components/staff/action-form";
import type { CheckLine } from "@/components/staff/editor/check-line";
import styles from "@/components/staff/editor/propose-form.module.css";
import { EditorField } from "@/components/staff/editor-field";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { State } from "@/components/ui/state";

type Props = { action: SmallForm; number: number; checks: CheckLine[]; editor: string };

/** Each check that fails has to be mended, or put aside with a reason that stays on the record; then it is proposed. */
export function ProposeForm({ action, number, checks, editor }: Props) {
  const t = useTranslations("staff.review");
  const start: ActionFormState = { values: {}, errors: [] };
  const [{ values, errors }, submit, busy] = useActionState(action, start);
  const errorsOf = (field: string): string[] =>
    errors.filter((error) => error.field === field).map(({ message }) => message);
  const isStuck = checks.some(({ overridable }) => !overridable);
  return (
    <form action={submit} className={styles.form} noValidate>
      <input type="hidden" name="number" value={number} />
      {errors.length > 0 && (
        <ErrorSummary
          key={errors.map(({ message }) => message).join()}
          title={t("notProposed")}
          errors={errors
            .filter(({ message }, index) => errors.findIndex((other) => other.message === message) === index)
            .map(({ field, message }) => ({ message, href: field ? `#${field}` : null }))}
        />
      )}
      {checks.map(({ key, field, place, message, overridable }) => (
        <section key={key} className={styles.check}>
          <State tone={overridable ? "wait" : "fail"}>
            <span className={styles.words}>
              <a href={`${editor}#${field}`}>{place}</a>: {message}
            </span>
          </State>
          {overridable ? (
            <EditorField
              field={{ name: `override.${key}`, label: t("override"), hint: t("overrideHint") }}
              value={values[`override.${key}`] ?? ""}
              errors={errorsOf(`override.${key}`)}
            />
          ) : (
            <p>{t("notOverridable")}</p>
          )}
        </section>
      ))}
      {checks.length === 0 && <State tone="yes">{t("noChecks")}</State>}
      <div className={styles.hour}>
        <EditorField
          field={{ name: "goesLiveAt", label: t("hour"), hint: t("hourHint"), type: "datetime-local" }}
          value={values.goesLiveAt ?? ""}
          errors={errorsOf("goesLiveAt")}
        />
      </div>
      <Button aria-disabled={busy} quiet={isStuck}>
        {t("propose", { number })}
      </Button>
    </form>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useRef } from "react";
import { Intro } from "@/components/site/intro";
import { EMPTY_IMPORT, type ImportState, KEPT_IMPORT } from "@/components/staff/import/import-state";
import { type Organization, PasteStage } from "@/components/staff/import/paste-stage";
import { ProposeStage } from "@/components/staff/import/propose-stage";
import { findKeptForm, keepForm } from "@/components/staff/kept/kept-form";
import { useKeptAction } from "@/components/staff/kept/use-kept-action";
import { type CheckMeasure, isWrong } from "@/components/staff/measure/measure-remark";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";

/** In bytes; the limit of `readBriefFile`. */
const LARGEST_FILE = 10_000_000;

type Props = {
  action: (state: ImportState, form: FormData) => Promise<ImportState>;
  check: CheckMeasure;
  organizations: Organization[];
  fileTypes: string;
};

/**
 * From a brief to a draft campaign. Without JavaScript each button posts the whole form and gets it back; with it the
 * form is also kept on this device until the campaign exists.
 */
export function ImportForm({ action, check, organizations, fileTypes }: Props) {
  const t = useTranslations("import");
  const tEditor = useTranslations("staff.editor");
  const { state, setState, busy, post, formProps } = useKeptAction(action, EMPTY_IMPORT, tEditor("noAnswer"));
  const form = useRef<HTMLFormElement>(null);
  const resumed = useRef(false);
  const { stage, values, errors, done } = state;

  useEffect(() => {
    const kept = resumed.current ? null : findKeptForm(localStorage, KEPT_IMPORT);
    resumed.current = true;
    if (!kept) return;
    kept.set("intent", "resume");
    post(kept, null);
  });
  const shownStage = useRef(stage);
  useEffect(() => {
    // The button that led here stood far below.
    if (shownStage.current !== stage) form.current?.scrollIntoView();
    shownStage.current = stage;
  }, [stage]);
  const mirror = (): void => {
    if (form.current) keepForm(localStorage, KEPT_IMPORT, new FormData(form.current));
  };
  useEffect(() => {
    // What the server changed is kept, too; an untouched form is not.
    if (state !== EMPTY_IMPORT && form.current) keepForm(localStorage, KEPT_IMPORT, new FormData(form.current));
  }, [state]);

  // A file that is too large is not even sent.
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    const file = new FormData(event.currentTarget).get("file");
    if (file instanceof File && file.size > LARGEST_FILE) {
      event.preventDefault();
      setState({ ...state, errors: [{ field: "file", message: t("problem.file.too_large") }] });
    } else formProps.onSubmit(event);
  };
  const errorsOf = (field: string): string[] =>
    errors.filter((error) => error.field === field).map(({ message }) => message);
  const organization = organizations.find(({ id }) => id === values.organization) ?? organizations[0];
  const wrong = state.asks.filter(({ remark }) => isWrong(remark)).length + state.remarks.length;
  const isEmpty = stage === "propose" && !values.text;
  const title = isEmpty ? t("headlineEmpty") : t("headlineFound", { asks: state.asks.length, wrong });
  return (
    <form {...formProps} onSubmit={onSubmit} ref={form} onChange={mirror} noValidate>
      <input type="hidden" name="stage" value={stage} />
      {/* What Enter presses in a line of text: it looks, and changes nothing. */}
      <button type="submit" name="intent" value={stage === "paste" ? "read" : "check"} tabIndex={-1} hidden />
      {stage === "paste" ? (
        <Intro title={t("headline")} lede={t("lede")} />
      ) : (
        <Intro title={title} lede={isEmpty ? null : t("ledeFound")} />
      )}
      {errors.length > 0 && (
        <ErrorSummary
          key={errors.map(({ message }) => message).join()}
          title={t("errorTitle", { count: errors.length })}
          errors={errors.map(({ field, message }) => ({ message, href: field ? `#${field}` : null }))}
        />
      )}
      {done && errors.length === 0 && (
        <div role="status">
          <Notice>{t(`done.${done}`)}</Notice>
        </div>
      )}
      {stage === "paste" ? (
        <PasteStage
          organizations={organizations}
          values={values}
          errorsOf={errorsOf}
          busy={busy}
          fileTypes={fileTypes}
        />
      ) : (
        <ProposeStage
          state={state}
          organizationName={organization?.name ?? ""}
          errorsOf={errorsOf}
          busy={busy}
          check={check}
        />
      )}
    </form>
  );
}

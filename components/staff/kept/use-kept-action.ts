"use client";
import { unstable_rethrow as rethrowNavigation } from "next/navigation";
import { type SubmitEvent, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { requestFormReset } from "react-dom";
import { type Change, changesSince, putBack } from "@/components/staff/kept/form-changes";

type FormState = { errors: { field: string; message: string }[] };

/**
 * A form's state and what posts it. Without JavaScript the browser posts; with it an answer that does not come leaves
 * the form as it was typed, with the reason above it, and what was typed while it was awaited stays.
 */
export function useKeptAction<S extends FormState>(
  action: (state: S, form: FormData) => Promise<S>,
  initial: S,
  noAnswer: string,
) {
  const [posted, submit] = useActionState(
    action as (state: Awaited<S>, form: FormData) => Promise<S>,
    initial as Awaited<S>,
  );
  const [state, setState] = useState<S>(posted);
  const [busy, startTransition] = useTransition();
  const meanwhile = useRef<{ form: HTMLFormElement; changes: Change[] } | null>(null);
  useEffect(() => {
    if (state && meanwhile.current) putBack(meanwhile.current.form, meanwhile.current.changes);
    meanwhile.current = null;
  }, [state]);

  /** Posts a form's fields; `form` shows the answer's values then. */
  const post = (typed: FormData, form: HTMLFormElement | null): void =>
    startTransition(async () => {
      try {
        const answer = await action(state, typed);
        meanwhile.current = form && { form, changes: changesSince(typed, form) };
        startTransition(() => {
          setState(answer);
          if (form) requestFormReset(form);
        });
      } catch (error) {
        rethrowNavigation(error);
        startTransition(() => setState({ ...state, errors: [{ field: "", message: noAnswer }] }));
      }
    });

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!busy) post(new FormData(event.currentTarget, event.nativeEvent.submitter), event.currentTarget);
  };
  return { state, setState, busy, post, formProps: { action: submit, onSubmit } };
}

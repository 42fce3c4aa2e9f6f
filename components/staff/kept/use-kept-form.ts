"use client";
import { type RefObject, useEffect, useState } from "react";
import { changesSince, putBack } from "@/components/staff/kept/form-changes";
import { findKeptForm, forgetForm, keepForm } from "@/components/staff/kept/kept-form";

/** What this device kept and the form shows otherwise, as changes that bring it back. */
function differing(form: HTMLFormElement, kept: FormData) {
  const shown = changesSince(kept, form);
  return shown.map(({ name, value }) => ({
    name,
    value: typeof value === "boolean" ? kept.has(name) : String(kept.get(name) ?? ""),
  }));
}

/**
 * Mirrors a form on this device while it is typed. What an earlier visit left unsaved is offered, never put in place of
 * what the page shows; `onPutBack` is told when fields were filled by us.
 */
export function useKeptForm(name: string, form: RefObject<HTMLFormElement | null>, onPutBack: () => void) {
  const [kept, setKept] = useState<FormData | null>(null);
  useEffect(() => {
    const found = findKeptForm(localStorage, name);
    if (found && form.current && differing(form.current, found).length > 0) setKept(found);
  }, [name, form]);

  return {
    hasKept: kept !== null,
    mirror: (): void => {
      if (form.current) keepForm(localStorage, name, new FormData(form.current));
    },
    putBack: (): void => {
      if (form.current && kept) putBack(form.current, differing(form.current, kept));
      setKept(null);
      onPutBack();
    },
    forget: (): void => {
      forgetForm(localStorage, name);
      setKept(null);
    },
  };
}

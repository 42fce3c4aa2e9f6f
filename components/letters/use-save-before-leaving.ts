"use client";
import { type RefObject, useEffect } from "react";

/** Saves before a link of the form's own navigation is followed, so that the next letter shows what was just typed. */
export function useSaveBeforeLeaving(
  form: RefObject<HTMLFormElement | null>,
  isDirty: () => boolean,
  saveNow: () => Promise<boolean>,
): void {
  useEffect(() => {
    const follow = async (event: MouseEvent): Promise<void> => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("nav a") : null;
      const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
      if (!link || opensElsewhere || !isDirty()) return;
      event.preventDefault();
      await saveNow();
      window.location.assign(link.href);
    };
    const target = form.current;
    target?.addEventListener("click", follow);
    return () => target?.removeEventListener("click", follow);
  });
}

"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { DraftState } from "@/components/letters/draft-state";
import { findKeptText, forgetText, keepText, markSaved, putBack } from "@/components/letters/kept-text";

export type SaveStatus = DraftState["kind"] | "dirty" | "saving" | "kept" | "restored" | "older";

type Options = {
  form: RefObject<HTMLFormElement | null>;
  actionId: string;
  /** what the server last answered to the form itself, and the newest revision that is known of */
  answered: DraftState;
  revision: number;
  save: (form: FormData) => Promise<DraftState>;
  /** told when fields were filled by us and not by typing */
  onPutBack: () => void;
};

const PAUSE_MS = 1200;
const RETRY_MS = 5000;
// A page that was asked for while a save was under way may show the text from before: longer than a page takes to come.
const FORGET_MS = 10_000;

/**
 * Saves a form a moment after the typing stops and mirrors it on this device at once. Saves never overlap; after a
 * conflict nothing is saved by itself, because only the person can choose between two texts.
 */
export function useAutosave({ form, actionId, answered, revision, save, onPutBack }: Options) {
  const [status, setStatus] = useState<SaveStatus>(answered.kind);
  const [tooLong, setTooLong] = useState(answered.tooLong ?? null);
  const newest = useRef(revision);
  const timer = useRef<number>(undefined);
  const changes = useRef(0);
  const running = useRef<Promise<boolean> | null>(null);
  const conflict = useRef(answered.kind === "conflict");
  useEffect(() => {
    newest.current = Math.max(newest.current, revision);
  }, [revision]);
  const heard = useRef(answered);
  useEffect(() => {
    if (heard.current === answered) return;
    heard.current = answered;
    conflict.current = answered.kind === "conflict";
    setStatus(answered.kind);
    setTooLong(answered.tooLong ?? null);
  }, [answered]);

  const letGo = useCallback(
    (saved: number): void => {
      const seen = changes.current;
      markSaved(localStorage, actionId, saved);
      window.setTimeout(() => seen === changes.current && forgetText(localStorage, actionId), FORGET_MS);
    },
    [actionId],
  );

  const saveNow = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    await running.current;
    if (!form.current) return false;
    const seen = changes.current;
    const typed = new FormData(form.current);
    typed.set("revision", String(newest.current));
    setStatus("saving");
    running.current = save(typed).then(
      (answer) => {
        newest.current = Math.max(newest.current, answer.revision);
        conflict.current = answer.kind === "conflict";
        if (answer.kind === "saved" && seen === changes.current) letGo(answer.revision);
        setStatus(answer.kind === "saved" && seen !== changes.current ? "dirty" : answer.kind);
        setTooLong(answer.tooLong ?? null);
        return answer.kind === "saved";
      },
      () => {
        setStatus("kept");
        timer.current = window.setTimeout(saveNow, RETRY_MS);
        return false;
      },
    );
    return running.current;
  }, [form, save, letGo]);

  const changed = useCallback((): void => {
    if (!form.current) return;
    changes.current += 1;
    keepText(localStorage, actionId, new FormData(form.current), newest.current);
    if (conflict.current) return;
    setStatus((before) => (before === "kept" ? before : "dirty"));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(saveNow, PAUSE_MS);
  }, [form, actionId, saveNow]);

  const restore = useCallback((): void => {
    const kept = form.current && findKeptText(localStorage, actionId, new FormData(form.current));
    if (!form.current || !kept) return;
    putBack(form.current, kept.values);
    onPutBack();
    changed();
    setStatus("restored");
  }, [form, actionId, changed, onPutBack]);

  // Once, on arrival: words that this page lacks come back by themselves, unless a newer text was saved since.
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || !form.current) return;
    arrived.current = true;
    const kept = findKeptText(localStorage, actionId, new FormData(form.current));
    const isNewest = kept && (kept.saved ? kept.revision > newest.current : kept.revision === newest.current);
    if (isNewest) {
      newest.current = kept.revision;
      restore();
    } else if (kept && !kept.saved) setStatus("older");
    else forgetText(localStorage, actionId);
  }, [form, actionId, restore]);

  useEffect(() => {
    const again = () => status === "kept" && saveNow();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [status, saveNow]);

  const isDirty = (): boolean => status !== "idle" && status !== "saved";
  return { status, tooLong, saveNow, changed, restore, isDirty, newestRevision: newest };
}

"use client";
import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useCallback,
  useMemo,
  useRef,
  useState,
} from "react";
import { DraftContext } from "@/components/letters/draft-context";
import type { DraftState } from "@/components/letters/draft-state";
import { SaveBar, type SaveWords } from "@/components/letters/save-bar";
import { useAutosave } from "@/components/letters/use-autosave";
import { useSaveBeforeLeaving } from "@/components/letters/use-save-before-leaving";
import { ErrorSummary, type SummaryError } from "@/components/ui/error-summary";

type Props = {
  /** posts the form: the buttons, with or without JavaScript */
  submit: (state: DraftState, form: FormData) => Promise<DraftState>;
  /** saves in the background */
  save: (form: FormData) => Promise<DraftState>;
  actionId: string;
  revision: number;
  saved: boolean;
  /** `tooLong` holds "{max}" */
  words: SaveWords & { summary: string; tooLong: string };
  /** what keeps the letters from going, as the server last saw them */
  stops: SummaryError[];
  children: ReactNode;
};

const HARMLESS: readonly DraftState["kind"][] = ["idle", "saved", "problems"];

const ownWordsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...form.querySelectorAll("textarea")].flatMap(({ name, value }) =>
      name.toLowerCase().endsWith("ownwords") ? [[name, value]] : [],
    ),
  );

/** The one form of a draft: all fields of all letters, saved while they are written, confirmed by one button. */
export function DraftForm({ submit, save, actionId, revision, saved, words, stops, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const start: DraftState = { kind: saved ? "saved" : "idle", revision, values: null };
  const [state, post, busy] = useActionState(submit, start);
  const [live, setLive] = useState<Record<string, string>>({});
  const [pressed, setPressed] = useState(false);
  const readLive = useCallback(() => form.current && setLive(ownWordsOf(form.current)), []);
  const newest = Math.max(revision, state.revision);
  const auto = useAutosave({ form, actionId, answered: state, revision: newest, save, onPutBack: readLive });
  useSaveBeforeLeaving(form, auto.isDirty, auto.saveNow);
  const attempted = state.kind === "problems";
  const { tooLong: long } = auto;
  const tooLong = useMemo(
    () => long && { field: long.field, message: words.tooLong.replace("{max}", long.max.toLocaleString("en-US")) },
    [long, words.tooLong],
  );
  const context = useMemo(
    () => ({ live, attempted, tooLong, startOf: (name: string, value: string) => state.values?.[name] ?? value }),
    [live, attempted, tooLong, state.values],
  );
  // Told above the form too, where a page that came back without JavaScript begins.
  const refused = state.values !== null && !HARMLESS.includes(state.kind) ? state.kind : null;
  const trouble = tooLong && (refused || pressed) ? "too_long" : refused;

  const onChange = (): void => {
    readLive();
    auto.changed();
  };

  // Saving comes first and by itself, so that a lost connection is told here and not on a page of errors.
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const button = event.nativeEvent.submitter as HTMLButtonElement | null;
    const target = event.currentTarget;
    const isSaved = await auto.saveNow();
    setPressed(!isSaved);
    if (!isSaved || !button) return;
    if (button.dataset.href) return window.location.assign(button.dataset.href);
    if (button.value !== "confirm") return;
    const typed = new FormData(target, button);
    typed.set("revision", String(auto.newestRevision.current));
    startTransition(() => post(typed));
  };

  return (
    <DraftContext value={context}>
      <form ref={form} action={post} onSubmit={onSubmit} onChange={onChange} noValidate>
        <input type="hidden" name="actionId" value={actionId} />
        <input type="hidden" name="revision" value={newest} readOnly />
        {attempted && <ErrorSummary title={words.summary} errors={stops} />}
        {trouble && (
          <ErrorSummary
            key={trouble}
            title={words.status[trouble]}
            errors={tooLong ? [{ message: tooLong.message, href: `#${tooLong.field}` }] : []}
          />
        )}
        {children}
        <SaveBar words={words} status={auto.status} busy={busy} onRestore={auto.restore} />
      </form>
    </DraftContext>
  );
}

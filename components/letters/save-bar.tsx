"use client";
import styles from "@/components/letters/save-bar.module.css";
import type { SaveStatus } from "@/components/letters/use-autosave";
import { Button } from "@/components/ui/button";

export type SaveWords = {
  status: Record<SaveStatus, string>;
  restore: string;
  save: string;
  confirm: string;
  confirmBusy: string;
  confirmNote: string;
  /** the letter after this one; null on the last */
  next: { label: string; href: string; bioguide: string } | null;
};

type Props = { words: SaveWords; status: SaveStatus; busy: boolean; onRestore: () => void };

const TROUBLE: readonly SaveStatus[] = [
  "kept",
  "older",
  "conflict",
  "not_found",
  "campaign_closed",
  "dead_address",
  "mailed_often",
  "asked_often",
  "too_long",
  "malformed",
];

/** What became of the words so far, and the ways on. The first button is what the Enter key presses: it only saves. */
export function SaveBar({ words, status, busy, onRestore }: Props) {
  const { next } = words;
  return (
    <div className={styles.bar}>
      <div className={styles.status}>
        <p role="status" className={TROUBLE.includes(status) ? styles.trouble : undefined}>
          {words.status[status]}
        </p>
        {status === "older" && (
          <Button quiet type="button" onClick={onRestore}>
            {words.restore}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        <Button quiet name="intent" value="save">
          {words.save}
        </Button>
        {next && (
          <Button quiet name="intent" value={`next:${next.bioguide}`} data-href={next.href}>
            {next.label}
          </Button>
        )}
        <Button name="intent" value="confirm" aria-disabled={busy}>
          {busy ? words.confirmBusy : words.confirm}
        </Button>
      </div>
      <small className={styles.note}>{words.confirmNote}</small>
    </div>
  );
}

"use client";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

type Props = { text: string; words: { copy: string; copied: string; failed: string } };

const never = () => () => undefined;

/** Copies a letter for pasting into an office's form. A button that needs JavaScript: without it, it is not there. */
export function CopyLetter({ text, words }: Props) {
  const [said, setSaid] = useState("");
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const copy = (): void => {
    navigator.clipboard?.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.failed),
    ) ?? setSaid(words.failed);
  };
  return (
    <>
      {runs && (
        <Button type="button" wide onClick={copy}>
          {words.copy}
        </Button>
      )}
      <p role="status">{said}</p>
    </>
  );
}

"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type Props = { text: string; words: { copy: string; copied: string; failed: string } };

/** Copies a letter for pasting into an office's form. Without JavaScript the plain text below serves. */
export function CopyLetter({ text, words }: Props) {
  const [said, setSaid] = useState("");
  const copy = (): void => {
    navigator.clipboard?.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.failed),
    ) ?? setSaid(words.failed);
  };
  return (
    <>
      <Button type="button" wide onClick={copy}>
        {words.copy}
      </Button>
      <p role="status">{said}</p>
    </>
  );
}

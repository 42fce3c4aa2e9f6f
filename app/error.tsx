"use client";
// A boundary runs in the browser and gets no props of ours, so it brings its few words itself.
import { Intro } from "@/components/site/intro";
import { Button } from "@/components/ui/button";
import words from "@/messages/en/error.json";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return (
    <>
      <Intro title={words.title} lede={words.body} />
      <p>{words.next}</p>
      <Button type="button" onClick={reset}>
        {words.retry}
      </Button>
      {error.digest && (
        <p>
          <small>
            {words.reference} {error.digest}
          </small>
        </p>
      )}
    </>
  );
}

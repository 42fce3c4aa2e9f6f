import { useState } from "react";

/** What to tell those who listen: nothing at first, then words each time a figure has changed, and never more often. */
export function useNews(figure: number, words: string): string {
  const [told, setTold] = useState({ figure, words: "" });
  if (told.figure !== figure) setTold({ figure, words });
  return told.words;
}

"use client";
import { createContext, useContext } from "react";

type DraftContext = {
  /** own words as they are being typed, by field; absent until the first key */
  live: Readonly<Record<string, string>>;
  /** what a field starts with: what was posted and not saved, else what the server has */
  startOf: (name: string, saved: string) => string;
  /** whether the person has tried to go on, so that what is missing may be pointed out */
  attempted: boolean;
  /** a field that holds more than can be kept, and what to say of it */
  tooLong: { field: string; message: string } | null;
};

export const DraftContext = createContext<DraftContext>({
  live: {},
  startOf: (_, saved) => saved,
  attempted: false,
  tooLong: null,
});

/** The draft that a field or a preview belongs to. */
export const useDraft = (): DraftContext => useContext(DraftContext);

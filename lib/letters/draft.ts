import type { Channel, LetterEdits } from "@/lib/letters/letter";

/** One letter of a draft: to whom, about what, and what the person changed in it. */
export type DraftLetter = {
  bioguide: string;
  seatId: string;
  askId: string;
  channel: Channel | null;
  edits: LetterEdits;
};

/** What the person has typed so far. Personal: kept in its own table and deleted when never confirmed. */
export type Draft = {
  fullName: string;
  email: string;
  street: string;
  city: string;
  state: string;
  zip: string;
  /** how an office's own system is to name them, where the rule took the name apart wrongly (lib/letters/sender.ts) */
  prefix?: string;
  firstName?: string;
  lastName?: string;
  /** words shared by all letters, unless a letter has its own */
  ownWords: string;
  letters: DraftLetter[];
};

/** What a page sends to be saved: the text, and the revision that it was begun from. */
export type SaveDraftInput = { actionId: string; revision: number; draft: Draft };

export type SaveDraftProblem =
  | { code: "not_found" | "already_confirmed" }
  /** another tab or device saved first; its text comes along, so that the person can choose */
  | { code: "conflict"; theirs: Draft; revision: number };

export const NO_EDITS: LetterEdits = { ownWords: null, opening: null, request: null, subject: null };

/** A draft before the person has typed anything. */
export const newDraft = (zip: string, state: string, letters: DraftLetter[]): Draft => ({
  fullName: "",
  email: "",
  street: "",
  city: "",
  state,
  zip,
  ownWords: "",
  letters,
});

/** How long the link in the confirmation mail works. */
export const CONFIRMATION_DAYS = 7;

/** How long a draft that was never confirmed is kept: long enough for a second thought, no longer. */
export const DRAFT_DAYS = 30;

const DAY_MS = 86_400_000;

/** Whether a link asked for at that time still works. */
export const confirmationOpen = (requestedAt: Date, now: Date): boolean =>
  now.getTime() - requestedAt.getTime() < CONFIRMATION_DAYS * DAY_MS;

/** Drafts last touched before this moment are deleted. */
export const draftCutoff = (now: Date): Date => new Date(now.getTime() - DRAFT_DAYS * DAY_MS);

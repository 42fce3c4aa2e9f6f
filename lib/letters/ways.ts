import type { BuiltLetter } from "@/lib/letters/build-letters";
import type { Credentials } from "@/lib/letters/choose-channel";
import type { Draft } from "@/lib/letters/draft";
import type { ComposedLetter } from "@/lib/letters/letter";
import type { LetterProblem } from "@/lib/letters/letter-problems";

/**
 * Whether the chamber's own system takes letters for a seat. `off`: this site is not admitted to it; `inactive`: the chamber
 * takes none for this office at present; `none`: there is no such system.
 */
export type OfficeSystem = "on" | "off" | "inactive" | "none";

/** What is known of the machines' ways while a letter is written. Made where those ways are: lib/delivery/ways/views.ts. */
export type Ways = {
  systemOf(seatId: string): OfficeSystem;
  /** whether what went to an office's address came back for good; left out: none did */
  mailCameBack?(bioguide: string): boolean;
  /** what the service that prints and mails asks for a letter; null: none is set up */
  postFor(letter: ComposedLetter): Credentials["post"];
  /** everything for which the far side of the letter's way would not take it as it stands */
  problemsOf(letter: BuiltLetter, draft: Draft): LetterProblem[];
};

/** A site that is admitted to no chamber's system, and has no service that mails. */
export const NO_SYSTEMS: Ways = { systemOf: () => "off", postFor: () => null, problemsOf: () => [] };

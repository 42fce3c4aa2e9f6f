import type { BuiltLetter } from "@/lib/letters/build-letters";
import type { Draft } from "@/lib/letters/draft";
import type { LetterProblem } from "@/lib/letters/letter-problems";

/**
 * Whether the chamber's own system takes letters for a seat. `off`: this site is not admitted to it; `inactive`: the chamber
 * takes none for this office at present; `none`: there is no such system.
 */
export type OfficeSystem = "on" | "off" | "inactive" | "none";

/** What is known of the machines' ways while a letter is written. Made where those ways are: lib/delivery/ways/views.ts. */
export type Ways = {
  systemOf(seatId: string): OfficeSystem;
  /** everything for which the chamber's system would not take a letter as it stands */
  problemsOf(letter: BuiltLetter, draft: Draft): LetterProblem[];
};

/** A site that is admitted to no chamber's system. */
export const NO_SYSTEMS: Ways = { systemOf: () => "off", problemsOf: () => [] };

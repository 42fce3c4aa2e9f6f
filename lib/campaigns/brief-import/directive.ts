import type { VerbFound } from "@/lib/campaigns/brief-import/ask-verbs";

/** Where measures are cited: in a part of the text, and as the object that begins at a place. */
export type Cites = {
  within(from: number, to: number): boolean;
  objectAt(place: number): boolean;
  /** where the cells of a table's row begin */
  cells: readonly number[];
};

/** How legislators come into it: "we urge them to", "would you", "they must", or an imperative alone. */
export type Manner = "urged" | "questioned" | "modal" | "told";

/** An imperative: where its verb stands, the words before it, and how sure it is that legislators are asked. */
export type Directive = VerbFound & { at: number; end: number; lead: string; isStrong: boolean; manner: Manner };

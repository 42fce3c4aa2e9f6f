// What a written brief seems to say. Everything here is a proposal for a person to accept, edit or drop.
import type { MeasureRef } from "@/lib/congress/citation";
import type { Chamber, Measure } from "@/lib/congress/measure";

/** A part of the text that was read: `text.slice(start, end)`, in UTF-16 units. */
export type Span = { start: number; end: number };

export type ProposedVerb =
  | "cosponsor"
  | "withdraw"
  | "introduce_companion"
  | "vote_for"
  | "vote_against"
  | "say_publicly"
  | "fund"
  | "hold_hearing"
  | "sign_letter"
  | "thank"
  | "oppose";

export type ProposedSection = Span & {
  heading: string /** 1 for a section, 2 for one within it */;
  depth: number;
  body: string;
};

/** A measure as the text cites it, of the Congress that the text names or else the one that was passed in. */
export type CitedMeasure = Span & {
  citation: string;
  congress: number;
  type: Measure["type"];
  number: number;
  sponsorNamed: string | null;
};

export type ProposedAsk = Span & {
  verb: ProposedVerb;
  /** whom the text asks; null: it does not say */
  chamber: Chamber | "both" | null;
  measure: string | null;
  congress: number | null;
  sponsorNamed: string | null;
  /** without markup */
  text: string;
};

/** A numbered source. What its text does not say is null. */
export type ProposedSource = Span & {
  n: number;
  author: string | null;
  title: string | null;
  publisher: string | null;
  /** "2025-02-23", "2023-03" or "2023": as far as it is known */
  date: string | null;
  dateText: string | null;
  url: string | null;
  /** the whole entry without markup or number */
  text: string;
  /** headings of the sections that cite it, in order; the title for the lead */
  citedIn: string[];
  citations: Span[];
};

export type CorrectionKind = "other_sponsor" | "other_title" | "not_on_record" | "other_chamber" | "ended";

export type ProposedCorrection = Span & {
  kind: CorrectionKind;
  cited: string;
  record: string;
  suggestion: string | null;
};

export type BriefProposal = {
  /** the text that every span indexes */
  text: string;
  title: string | null;
  lede: string;
  sections: ProposedSection[];
  measures: CitedMeasure[];
  asks: ProposedAsk[];
  sources: ProposedSource[];
  corrections: ProposedCorrection[];
};

export type RecordedMeasure = Pick<Measure, "congress" | "type" | "number" | "title" | "sponsorName">;

/** What the import compares a text with. It holds no more than a caller wants to look things up in. */
export type ImportContext = {
  /** the Congress that a citation is of when the text does not say */
  congress: number;
  findMeasure(ref: MeasureRef): RecordedMeasure | null;
  /** candidates for a suggestion */
  measures: readonly RecordedMeasure[];
  /** where a person serves whose title the text leaves out; null: not known, or more than one of the name */
  chamberOf?(name: string): Chamber | null;
};

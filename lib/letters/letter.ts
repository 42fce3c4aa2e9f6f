import type { Ask, AskTexts } from "@/lib/asks/ask";
import type { Source } from "@/lib/campaigns/campaign";
import type { CHANNELS } from "@/lib/campaigns/channel-rules";
import type { IsoDate } from "@/lib/congress/measure";
import type { Standing } from "@/lib/congress/standing";
import type { Legislator, Seat } from "@/lib/legislators/legislator";
import type { KnownPosition } from "@/lib/letters/positions";

/**
 * A way to an office: `cwc` is the chambers' own system for letters, `form` the office's form on the web, `post` a letter
 * that a service prints and mails, `print` one that the person does.
 */
export type Channel = (typeof CHANNELS)[number];

/** Who signs: as the letter shows it. */
export type Signer = {
  fullName: string;
  street: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
};

/** What the person changed in one letter; null keeps the organization's words or the words shared by all letters. */
export type LetterEdits = {
  ownWords: string | null;
  opening: string | null;
  request: string | null;
  subject: string | null;
};

export type ComposeInput = {
  /** of the ask, what its words are made of */
  ask: Pick<Ask, "measure"> & { version: { texts: AskTexts } };
  campaignTitle: string;
  sources: Source[];
  legislator: Legislator;
  seat: Seat;
  standing: Standing;
  /** what the office has already said on the ask; null or left out: nothing that a letter may mention */
  position?: KnownPosition | null;
  signer: Signer;
  ownWords: string;
  edits: LetterEdits;
  /** picks the wordings; the same seed gives the same letter */
  seed: number;
  today: IsoDate;
};

/** A letter as it is read, kept and sent. Plain text throughout; `[1]` cites the letter's own numbered sources. */
export type ComposedLetter = {
  date: IsoDate;
  addressee: string[];
  salutation: string;
  subject: string;
  opening: string;
  ownWords: string;
  request: string;
  closing: string;
  signature: string[];
  sources: Source[];
  /** share of the body's words that the person wrote, 0 to 100 */
  ownSharePercent: number;
};

// The letters that a version would make for everybody who represents a place, now or with a standing of one's choice.
import { askOf } from "@/app/admin/[campaign]/asks/[ask]/ask-of";
import { type Ask, isOpen, mayGoTo, mayGoToOffice } from "@/lib/asks/ask";
import type { AskContent } from "@/lib/asks/ask-version";
import type { Campaign } from "@/lib/campaigns/campaign";
import { exampleStanding } from "@/lib/congress/example-standing";
import type { Measure } from "@/lib/congress/measure";
import { type Standing, type StandingKind, standingOf } from "@/lib/congress/standing";
import { todayInWashington } from "@/lib/congress/washington-date";
import { committeesOf } from "@/lib/legislators/committees";
import type { HeldSeat } from "@/lib/legislators/constituency";
import type { Legislator, Seat } from "@/lib/legislators/legislator";
import { composeLetter } from "@/lib/letters/compose-letter";
import { NO_EDITS } from "@/lib/letters/draft";
import type { ComposedLetter } from "@/lib/letters/letter";

/** Why somebody gets no letter. */
export type NoLetter = "vacant" | "outside" | "other_office" | "closed";

export type PlaceLetter = { seat: Seat; legislator: Legislator | null } & (
  | { letter: ComposedLetter; standing: Standing }
  | { letter: null; why: NoLetter }
);

type Version = { content: AskContent; measure: Measure | null; campaign: Campaign };
export type Choice = {
  /** null: what the record says of each */
  standing: StandingKind | null;
  /** picks the wordings */
  seed: number;
};

function whyNone(ask: Ask, legislator: Legislator, choice: Choice, now: Date): NoLetter | null {
  if (!mayGoToOffice(ask, legislator.chamber)) return "other_office";
  if (!isOpen(ask, now)) return "closed";
  if (choice.standing !== null) return null;
  return mayGoTo(ask, legislator, now, committeesOf) ? null : "outside";
}

/** A letter for each seat that the ask goes to, and for every other why there is none. */
export function lettersOfPlace(
  { content, measure, campaign }: Version,
  seats: readonly HeldSeat[],
  choice: Choice,
  now: Date,
): PlaceLetter[] {
  const ask = askOf(content, measure, now);
  return seats.map(({ seat, legislator }): PlaceLetter => {
    if (!legislator) return { seat, legislator, letter: null, why: "vacant" };
    const why = whyNone(ask, legislator, choice, now);
    if (why) return { seat, legislator, letter: null, why };
    const standing =
      choice.standing === null ? standingOf(measure, legislator, now) : exampleStanding(choice.standing, measure, now);
    const letter = composeLetter({
      ask,
      campaignTitle: campaign.title,
      sources: campaign.brief.sources,
      legislator,
      seat,
      standing,
      signer: { fullName: "", street: null, city: null, state: seat.state, zip: null },
      ownWords: "",
      edits: NO_EDITS,
      seed: choice.seed,
      today: todayInWashington(now),
    });
    return { seat, legislator, letter, standing };
  });
}

import type { Ask, TextSituation } from "@/lib/asks/ask";
import type { IsoDate } from "@/lib/congress/measure";
import type { Standing } from "@/lib/congress/standing";

/**
 * What a letter may take into account of what an office has already said on an ask: `committed` to it, or `refused`. `how` is
 * what the letter may say of it, and no more: an answer that the office wrote, a vote, or words said in public.
 */
export type KnownPosition = { kind: "committed" | "refused"; how: "wrote" | "voted" | "said"; on: IsoDate };

/** What is known of positions while letters are written. Made where positions are: lib/responses/positions/views.ts. */
export type Positions = {
  of(askId: string, legislator: { bioguide: string }, standing: Standing, now: Date): KnownPosition | null;
};

/** Loads what is known on some asks of an organization about some people, by their ids; null: about everybody. */
export type LoadPositions = (
  organizationId: string,
  asks: readonly Pick<Ask, "id" | "verb" | "stance">[],
  bioguides: readonly string[] | null,
) => Promise<Positions>;

/** Nothing is known of anybody. */
export const NO_POSITIONS: Positions = { of: () => null };

/** The same, to be loaded. */
export const loadNoPositions: LoadPositions = async () => NO_POSITIONS;

/**
 * Which of an ask's texts fit. What is known of a position comes first, except to who is on the measure: those texts say
 * already that a name is there, and ask for the next step.
 */
export function situationOf({ kind }: Standing, position: KnownPosition | null): TextSituation {
  if (!position || kind === "sponsor" || kind === "cosponsor") return kind;
  return position.kind;
}

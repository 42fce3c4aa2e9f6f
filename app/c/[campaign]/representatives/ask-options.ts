import type { AskOption } from "@/components/legislators/ask-choice";
import type { Ask } from "@/lib/asks/ask";
import { asksFor } from "@/lib/asks/choose-ask";
import { asksPassingBy } from "@/lib/asks/outside-audience";
import { citationOf } from "@/lib/congress/measure";
import { standingOf } from "@/lib/congress/standing";
import type { Legislator } from "@/lib/legislators/legislator";
import { type Positions, situationOf } from "@/lib/letters/positions";

/**
 * What a letter to this legislator can ask, in the campaign's order, and which of it to propose: the ask that the
 * person came for, else the one that the campaign puts first. Who is already on its measure is thanked for that and
 * asked for one step more; so is who has committed to it, and who has refused is asked another way. `outside`: the asks that go to colleagues of theirs and not to them, with why; the one that the
 * person came for first.
 */
export function askOptions(
  asks: readonly Ask[],
  legislator: Legislator,
  wantedSlug: string | null,
  now: Date,
  positions: Positions,
) {
  const possible = asksFor(asks, legislator, now);
  const options = possible.map((ask): AskOption => {
    const standing = standingOf(ask.measure, legislator, now);
    const position = positions.of(ask.id, legislator, standing, now);
    const isTaken = position !== null && situationOf(standing, position) === position.kind;
    return {
      id: ask.id,
      headline: ask.version.texts.headline,
      stance: ask.stance,
      citation: ask.measure && citationOf(ask.measure),
      standing,
      position: isTaken ? position : null,
    };
  });
  const chosen = possible.find(({ slug }) => slug === wantedSlug) ?? possible[0];
  const isWanted = ({ ask }: { ask: Ask }): number => Number(ask.slug === wantedSlug);
  const outside = asksPassingBy(asks, legislator, now).sort((a, b) => isWanted(b) - isWanted(a));
  return { options, chosenId: chosen?.id ?? null, outside };
}

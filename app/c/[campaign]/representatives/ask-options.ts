import type { AskOption } from "@/components/legislators/ask-choice";
import type { Ask } from "@/lib/asks/ask";
import { asksFor } from "@/lib/asks/choose-ask";
import { citationOf } from "@/lib/congress/measure";
import { standingOf } from "@/lib/congress/standing";
import type { Legislator } from "@/lib/legislators/legislator";

// Whoever is already where the campaign wants them can only be thanked; something else is better asked of them first.
const isThere = ({ stance, standing: { kind } }: AskOption): boolean =>
  stance === "support" ? kind === "sponsor" || kind === "cosponsor" : kind === "not_on_it" || kind === "withdrawn";

/**
 * What a letter to this legislator can ask, in the campaign's order, and which of it to propose: the ask that the
 * person came for, else the first in which there is still something to win.
 */
export function askOptions(asks: readonly Ask[], legislator: Legislator, wantedSlug: string | null, now: Date) {
  const possible = asksFor(asks, legislator, now);
  const options = possible.map(
    (ask): AskOption => ({
      id: ask.id,
      headline: ask.version.texts.headline,
      stance: ask.stance,
      citation: ask.measure && citationOf(ask.measure),
      standing: standingOf(ask.measure, legislator),
    }),
  );
  const wanted = possible.find(({ slug }) => slug === wantedSlug)?.id;
  const chosenId = wanted ?? (options.find((option) => !isThere(option)) ?? options[0])?.id ?? null;
  return { options, chosenId };
}

import { mayGoToOffice } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import { standingOf } from "@/lib/congress/standing";
import { db } from "@/lib/db";
import type { CartogramSeat } from "@/lib/insights/cartogram/cartogram";
import { seatFactsOf } from "@/lib/insights/cartogram/seat-facts";
import type { CartogramView, SeatFacts } from "@/lib/insights/cartogram/shown";
import { loadAnswerClasses } from "@/lib/insights/cartogram/store";
import type { Scope } from "@/lib/insights/store";
import { directory } from "@/lib/legislators/directory";
import { findPositions } from "@/lib/responses/positions/views";

/** Every seat of the Congress that sits, with who holds it, for the cartogram. */
export function cartogramSeats(): CartogramSeat[] {
  const { seats, findLegislator } = directory();
  return seats.map(({ id, state, chamber, district, holder }) => {
    const legislator = holder ? findLegislator(holder) : null;
    const title = legislator?.title === "President" ? null : (legislator?.title ?? null);
    return { id, state, chamber, district, holder: legislator && title && { name: legislator.name, title } };
  });
}

type Asked = {
  view: CartogramView;
  askSlug: string | null;
  /** the figures that the page has already, by seat */
  counts: readonly { seatId: string; letters: number; answered: number }[];
};

/**
 * What the cartogram shows of each seat of a campaign that the caller may see. Reads only what the view needs: positions for
 * positions, the newest answers for replies.
 */
export async function findSeatFacts(
  scope: Scope,
  { view, askSlug, counts }: Asked,
  now: Date,
): Promise<Map<string, SeatFacts>> {
  const all = await loadAsks(db().prisma, scope.organizationId, scope.campaignId);
  const asks = askSlug ? all.filter(({ slug }) => slug === askSlug) : all;
  const { legislators } = directory();
  const ids = legislators.map(({ bioguide }) => bioguide);
  const answers = view === "reply" ? await loadAnswerClasses(scope, ids) : [];
  const classes = Map.groupBy(answers, ({ bioguide }) => bioguide);
  const positions = await Promise.all(
    asks.map(async (ask) => {
      const concerned = legislators.filter(({ chamber }) => mayGoToOffice(ask, chamber));
      return view === "position" ? await findPositions(ask, concerned, now) : new Map<string, never>();
    }),
  );
  const countOf = new Map(counts.map((count) => [count.seatId, count]));
  return new Map(
    legislators.map((legislator) => [
      legislator.seatId,
      seatFactsOf({
        counts: countOf.get(legislator.seatId),
        classes: new Set(classes.get(legislator.bioguide)?.map((answer) => answer.class)),
        onAsks: asks.flatMap((ask, index) => {
          if (!mayGoToOffice(ask, legislator.chamber)) return [];
          const stance = positions[index]?.get(legislator.bioguide)?.stance ?? null;
          return [{ standing: standingOf(ask.measure, legislator, now), stance }];
        }),
      }),
    ]),
  );
}

/** Letters of each state and territory, those without any too. */
export function lettersByState(counts: readonly { seatId: string; letters: number }[]): Map<string, number> {
  const states = [...new Set(directory().seats.map(({ state }) => state))].sort();
  const sums = new Map(states.map((state) => [state, 0]));
  for (const { seatId, letters } of counts) {
    const state = seatId.slice(0, 2);
    const sum = sums.get(state);
    if (sum !== undefined) sums.set(state, sum + letters);
  }
  return sums;
}

import { type Ask, isOpen, mayGoTo } from "@/lib/asks/ask";
import type { Legislator } from "@/lib/legislators/legislator";

/** The asks that a letter to this legislator can make now, in the campaign's order; none when all are closed. */
export const asksFor = (asks: readonly Ask[], legislator: Pick<Legislator, "chamber">, now: Date): Ask[] =>
  asks.filter((ask) => mayGoTo(ask, legislator.chamber) && isOpen(ask, now));

import { type Ask, isOpen, mayGoTo } from "@/lib/asks/ask";
import type { CommitteesOf, Recipient } from "@/lib/asks/audience";
import { committeesOf as committeesInTable } from "@/lib/legislators/committees";

/**
 * The asks that a letter to this legislator can make now, in the campaign's order; none when all are closed, or when
 * the legislator is outside every audience.
 */
export const asksFor = (
  asks: readonly Ask[],
  legislator: Recipient,
  now: Date,
  committeesOf: CommitteesOf = committeesInTable,
): Ask[] => asks.filter((ask) => isOpen(ask, now) && mayGoTo(ask, legislator, now, committeesOf));

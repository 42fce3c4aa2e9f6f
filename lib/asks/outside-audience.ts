// Why an ask does not go to somebody, for the page that has to say so.
import { type Ask, isOpen, mayGoToOffice } from "@/lib/asks/ask";
import { type Audience, everyoneIn, includesOffice, isInAudience, type Recipient } from "@/lib/asks/audience";
import { asksFor } from "@/lib/asks/choose-ask";
import { type Standing, type StandingKind, standingOf } from "@/lib/congress/standing";
import { committeesOf } from "@/lib/legislators/committees";

const LISTS = ["states", "parties", "committees", "legislators", "standings"] as const;

/** Which part of an audience leaves somebody out: the offices it goes to, or one of its lists. */
export type OutsideReason = "office" | (typeof LISTS)[number];

/** The first part of an audience that by itself leaves somebody out; null for whoever is in it. */
export function whyOutside(audience: Audience, person: Recipient, standing: StandingKind): OutsideReason | null {
  if (!includesOffice(audience, person.chamber)) return "office";
  const narrowedBy = (list: (typeof LISTS)[number]): Audience => ({
    ...everyoneIn(audience.to),
    [list]: audience[list],
  });
  return LISTS.find((list) => !isInAudience(narrowedBy(list), person, standing, committeesOf)) ?? null;
}

/** An open ask that goes to others in somebody's office but not to them, with why and where they stand on its measure. */
export type OutsideAsk = { ask: Ask; reason: OutsideReason; standing: Standing };

/** The open asks that could go to somebody by their office, and do not by the rest of the audience. */
export function asksPassingBy(asks: readonly Ask[], person: Recipient, now: Date): OutsideAsk[] {
  const offered = new Set(asksFor(asks, person, now).map(({ id }) => id));
  return asks.flatMap((ask) => {
    if (offered.has(ask.id) || !isOpen(ask, now) || !mayGoToOffice(ask, person.chamber)) return [];
    const standing = standingOf(ask.measure, person, now);
    const reason = whyOutside(ask.audience, person, standing.kind);
    return reason ? [{ ask, reason, standing }] : [];
  });
}

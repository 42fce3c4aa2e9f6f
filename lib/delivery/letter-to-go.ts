import { readAddress } from "@/lib/delivery/channels/post/format";
import { directory } from "@/lib/legislators/directory";
import { type NearestOffice, nearestOffice } from "@/lib/legislators/nearest-office";
import type { LetterToGo } from "@/lib/letters/channel-choices";
import type { ComposedLetter } from "@/lib/letters/letter";

/** A confirmed letter as far as its way hangs on it; null when its legislator is in the tables no more. */
export function letterToGo(kept: { bioguide: string; seatId: string; composed: ComposedLetter }): LetterToGo | null {
  const { bioguide, seatId, composed } = kept;
  const legislator = directory().findLegislator(bioguide);
  if (!legislator) return null;
  const from = readAddress(composed.signature);
  const nearest = nearestOffice(legislator, from?.zip ?? null);
  const isAddressed = nearest !== null && isTo(nearest, composed);
  return { legislator, seatId, composed, hasAddress: from !== null, postOffice: isAddressed ? nearest : null };
}

/** Whether a letter bears an office's address: its text is kept as it was confirmed, whatever way it takes later. */
const isTo = ({ office }: NearestOffice, { addressee }: ComposedLetter): boolean =>
  addressee.at(-1)?.includes(office.zip) ?? false;

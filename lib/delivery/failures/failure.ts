import type { FailureLine } from "@/lib/delivery/deliveries/deliveries";
import type { Channel } from "@/lib/letters/letter";

/** One letter that needs somebody. */
export type FailedRow = {
  id: string;
  bioguide: string;
  seatId: string;
  confirmedAt: Date;
  triedAt: Date;
  attempts: number;
};

/** The letters of one cause, by their offices: no writer is named. */
export type Failure = {
  campaign: { organizationId: string; slug: string; title: string };
  cause: FailureLine;
  /** the oldest, as many as were asked for */
  letters: (FailedRow & { legislatorName: string })[];
  /** other ways that an organizer can choose: those that some of the offices take */
  ways: Channel[];
};

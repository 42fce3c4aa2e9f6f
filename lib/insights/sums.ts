// Figures as they are kept, added up (prisma/schema/figures.prisma).

/** What the letters of one ask add up to. */
export type Totals = {
  askId: string;
  letters: number;
  arrived: number;
  ownWords: number;
  ownShareSum: number;
  answered: number;
  replyDaysSum: number;
};

/** Letters to one seat. */
export type SeatRow = { seatId: string; letters: number; arrived: number; answered: number };

/** Letters whose writers came by one link. */
export type SourceRow = { sourceCode: string; letters: number };

/** People who asked for a confirming mail, who confirmed, and each person once. */
export type People = { asked: number; confirmed: number; supporters: number };

/** A count of what changed, or a comparison with the letters themselves. */
export type Run = { at: Date; checked: number; differing: number };

"use client";

/** A seat: its id, all that is said of it, the number of its mark and its place. */
export type SeatLink = readonly [seatId: string, name: string, mark: number, x: number, y: number];

type Props = {
  seats: readonly SeatLink[];
  /** what the ids of marks begin with */
  markId: string;
  /** where offices stand */
  base: string;
};

/**
 * The seats of a map as links. Made in the browser once more, so that the page carries their short rows a second time and
 * not five hundred elements.
 */
export const SeatLinks = ({ seats, markId, base }: Props) =>
  seats.map(([seatId, name, mark, x, y]) => (
    <a key={seatId} href={`${base}/${seatId}`}>
      <title>{name}</title>
      <use href={`#${markId}${mark}`} x={x} y={y} />
    </a>
  ));

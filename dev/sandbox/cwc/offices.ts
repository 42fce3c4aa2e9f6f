import { officeCodeOf } from "@/lib/delivery/channels/cwc/office-code";
import { directory } from "@/lib/legislators/directory";
import type { StandInOffice } from "./chamber";

/**
 * Every office of the House; of the Senate, where taking part is voluntary and about half of the offices do, one of each
 * state's two, so that both cases are met everywhere: the seat of the higher class ("SMA02", not "SMA01").
 */
export function standInOffices(): StandInOffice[] {
  const { seats } = directory();
  return seats.flatMap(({ id, chamber, state, holder }) => {
    const code = officeCodeOf(id);
    const isLower = chamber === "senate" && seats.some((other) => other.state === state && isHigher(other.id, id));
    return code && !isLower ? [{ code, bioguide: holder }] : [];
  });
}

const isHigher = (other: string, seat: string): boolean => other.includes("-S") && other > seat;

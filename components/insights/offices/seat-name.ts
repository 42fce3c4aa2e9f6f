import { useTranslations } from "next-intl";
import type { Seat } from "@/lib/legislators/legislator";

/** Names seats: "Massachusetts, 2nd district". */
export function useSeatName(): (seat: Seat) => string {
  const t = useTranslations();
  return ({ chamber, state, district }) => {
    if (chamber === "president") return t("offices.seat.president");
    const name = t(`common.states.${state}` as "common.states.MA");
    if (chamber === "senate") return t("offices.seat.senate", { state: name });
    return district ? t("offices.seat.house", { state: name, district }) : t("offices.seat.atLarge", { state: name });
  };
}

/** The name of one seat. */
export const SeatName = ({ seat }: { seat: Seat }) => useSeatName()(seat);

import { useTranslations } from "next-intl";
import type { Seat } from "@/lib/legislators/legislator";

/** Names what a seat stands for: "2nd district of Massachusetts", "Alaska, at large", or the state for a senator's. */
export function useSeatName(): (seat: Pick<Seat, "state" | "district">) => string {
  const t = useTranslations();
  return ({ state: code, district }) => {
    const state = t(`common.states.${code}`);
    if (district === null) return state;
    return district === 0
      ? t("representatives.where.atLarge", { state })
      : t("representatives.where.district", { district, state });
  };
}

import { useTranslations } from "next-intl";
import { useSeatName } from "@/components/legislators/use-seat-name";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { IsoDate } from "@/lib/congress/measure";
import type { Seat } from "@/lib/legislators/legislator";

type Props = {
  people: {
    zip: string | null;
    state: string | null;
    congress: number;
    asOf: IsoDate;
    seats: readonly { seat: Seat }[];
  };
};

/** Where we think the person lives, in which Congress, and as of when. */
export function PlaceLine({ people: { zip, state, congress, asOf, seats } }: Props) {
  const t = useTranslations();
  const seatName = useSeatName();
  const day = useCalendarDate();
  const house = seats.find(({ seat }) => seat.chamber === "house")?.seat;
  const parts = [
    zip && t("representatives.where.zip", { zip }),
    house ? seatName(house) : state && t(`common.states.${state}`),
    t("representatives.where.congress", { congress }),
    t("representatives.where.asOf", { date: day(asOf) }),
  ];
  return parts.filter(Boolean).join(" · ");
}

import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import type { SeatCount } from "@/lib/insights/overview";
import { styledName } from "@/lib/legislators/address";

const SHOWN = 12;

type Props = {
  seats: SeatCount[];
  /** where offices stand */
  base: string;
  /** the list of all of them, with the page's filter */
  all: string;
};

/** Letters to the offices that got most, and people who live there; all others stand on a page of their own. */
export function OverviewOffices({ seats, base, all }: Props) {
  const t = useTranslations("overview.offices");
  const format = useFormatter();

  const seatName = ({ legislator, seatId }: SeatCount): string => {
    if (!legislator) return seatId;
    const { chamber, state, district } = legislator;
    if (chamber === "president") return t("whiteHouse");
    if (district === null) return t("senate", { state });
    return district === 0 ? t("atLarge", { state }) : t("district", { state, district });
  };
  const toRow = (seat: SeatCount) => {
    const name = seat.legislator ? styledName(seat.legislator) : t("vacant", { seat: seat.seatId });
    const cells = [
      <a key="office" href={`${base}/${seat.seatId}`}>
        {name}
      </a>,
      seatName(seat),
      format.number(seat.letters),
      seat.constituents === null ? "" : format.number(seat.constituents),
      format.number(seat.answered),
    ];
    return { key: seat.seatId, cells };
  };
  const columns = [
    { label: t("office") },
    { label: t("seat") },
    { label: t("letters"), number: true },
    { label: t("constituents"), number: true },
    { label: t("answered"), number: true },
  ];
  return (
    <section>
      <h2>{t("title")}</h2>
      <Table columns={columns} rows={seats.slice(0, SHOWN).map(toRow)} />
      <p>
        <a href={all}>{t("all", { count: Math.max(0, seats.length - SHOWN) })}</a>
      </p>
    </section>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { useSeatName } from "@/components/insights/offices/seat-name";
import { Table } from "@/components/staff/table";
import { PositionState } from "@/components/whip/position-state";
import type { OfficeLine } from "@/lib/insights/offices/office";
import type { OfficeOrder } from "@/lib/insights/offices/office-order";
import { styledName } from "@/lib/legislators/address";

type Props = {
  lines: readonly OfficeLine[];
  /** where offices stand */
  base: string;
  order: OfficeOrder;
  /** the address of the list in another order */
  hrefOf: (order: OfficeOrder) => string;
};

/** Offices with their letters, what came back, and where they stand on one ask; each head of a column sorts by it. */
export function OfficeTable({ lines, base, order, hrefOf }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  const seatName = useSeatName();
  const column = (key: OfficeOrder, number = false) => ({
    label: t(`offices.list.${key}`),
    number,
    sort: { href: hrefOf(key), now: key !== order ? null : number ? ("descending" as const) : ("ascending" as const) },
  });
  const columns = [
    column("name"),
    column("seat"),
    column("party"),
    column("letters", true),
    column("answered", true),
    column("position"),
  ];
  const rows = lines.map(({ seat, legislator, letters, answered, position }) => ({
    key: seat.id,
    cells: [
      <a key="office" href={`${base}/${seat.id}`}>
        {legislator ? styledName(legislator) : t("offices.list.vacant")}
      </a>,
      seatName(seat),
      legislator?.party ? t(`representatives.person.party.${legislator.party}`) : "",
      format.number(letters),
      format.number(answered),
      position && <PositionState key="position" position={position} />,
    ],
  }));
  return <Table columns={columns} rows={rows} />;
}

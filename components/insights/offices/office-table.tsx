import { useFormatter, useTranslations } from "next-intl";
import { useSeatName } from "@/components/insights/offices/seat-name";
import { Table } from "@/components/staff/table";
import { PositionState } from "@/components/whip/position-state";
import type { OfficeLine } from "@/lib/insights/offices/office";
import { styledName } from "@/lib/legislators/address";

/** Offices with their letters, what came back, and where they stand on one ask. */
export function OfficeTable({ lines, base }: { lines: readonly OfficeLine[]; base: string }) {
  const t = useTranslations();
  const format = useFormatter();
  const seatName = useSeatName();
  const columns = [
    { label: t("offices.list.office") },
    { label: t("offices.list.seat") },
    { label: t("offices.list.party") },
    { label: t("offices.list.letters"), number: true },
    { label: t("offices.list.answered"), number: true },
    { label: t("offices.list.position") },
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

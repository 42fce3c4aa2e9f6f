import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import { WHIP_COLUMNS, type WhipTally } from "@/lib/responses/whip/board";

type Props = { label: string; groups: readonly { key: string; name: string; href: string; tally: WhipTally }[] };

/** The count by party or by state; each name narrows the board to it. */
export function WhipGroups({ label, groups }: Props) {
  const t = useTranslations("whip.column");
  const format = useFormatter();
  const columns = [{ label }, ...WHIP_COLUMNS.map((column) => ({ label: t(column), number: true }))];
  const rows = groups.map(({ key, name, href, tally }) => ({
    key,
    cells: [
      <a key="name" href={href}>
        {name}
      </a>,
      ...WHIP_COLUMNS.map((column) => format.number(tally[column])),
    ],
  }));
  return <Table columns={columns} rows={rows} />;
}

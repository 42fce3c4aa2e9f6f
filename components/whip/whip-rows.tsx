import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { PositionState } from "@/components/whip/position-state";
import styles from "@/components/whip/whip.module.css";
import type { WhipRow } from "@/lib/responses/whip/board";

type Props = { rows: readonly WhipRow[]; hrefOf: (bioguide: string) => string };

/** Everybody whom the filter leaves: where they stand, how one knows, and how much they hear. */
export function WhipRows({ rows, hrefOf }: Props) {
  const t = useTranslations("whip");
  const format = useFormatter();
  const day = useCalendarDate();
  const columns = [
    { label: t("list.name") },
    { label: t("list.seat") },
    { label: t("list.position") },
    { label: t("list.evidence") },
    { label: t("list.letters"), number: true },
    { label: t("list.supporters"), number: true },
  ];
  const evidenceOf = ({ position: { leading, disagree } }: WhipRow): string =>
    (leading ? [leading] : disagree)
      .map(({ evidence, on }) => t("evidenceOn", { evidence: t(`evidence.${evidence}`), date: day(on) }))
      .join("; ");
  const body = rows.map((row) => ({
    key: row.bioguide,
    cells: [
      <span key="name">
        <a href={hrefOf(row.bioguide)}>{row.name}</a>
        {!row.counts && ` (${t("list.notVoting")})`}
      </span>,
      row.seatId,
      <PositionState key="position" position={row.position} />,
      evidenceOf(row),
      format.number(row.letters),
      format.number(row.supporters),
    ],
  }));
  return (
    <div className={`${styles.wide} ${styles.people}`}>
      <Table columns={columns} rows={body} />
    </div>
  );
}

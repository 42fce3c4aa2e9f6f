import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import { PositionState } from "@/components/whip/position-state";
import type { NextLetters } from "@/lib/responses/whip/next-letters";

type Props = {
  next: NextLetters[];
  /** everybody known has written there: these are where new people would count most */
  isNew: boolean;
  /** what they have not made up their minds about */
  headline: string;
  board: string;
};

/** The few offices where letters are wanted most, with where each stands; the whip board says why. */
export function OverviewNext({ next, isNew, headline, board }: Props) {
  const t = useTranslations("overview.next");
  const format = useFormatter();
  const rows = next.map(({ row }) => ({
    key: row.bioguide,
    cells: [
      t("office", { name: row.name, seat: row.seatId }),
      <PositionState key="position" position={row.position} />,
      format.number(row.letters),
    ],
  }));
  const columns = [{ label: t("who") }, { label: t("position") }, { label: t("letters"), number: true }];
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>
        <small>{t(isNew ? "aboutNew" : "about", { headline })}</small>
      </p>
      {rows.length > 0 ? <Table columns={columns} rows={rows} /> : <p>{t("none")}</p>}
      <p>
        <a href={board}>{t("board")}</a>
      </p>
    </section>
  );
}

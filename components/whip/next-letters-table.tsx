import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import styles from "@/components/whip/whip.module.css";
import { LETTERS_BASE, type NextLetters, OPENNESS } from "@/lib/responses/whip/next-letters";

type Props = { next: readonly NextLetters[]; hrefOf: (bioguide: string) => string };

/** Where the next letters count, with the rule above and each row's own reckoning beside it. */
export function NextLettersTable({ next, hrefOf }: Props) {
  const t = useTranslations("whip.next");
  const format = useFormatter();
  if (next.length === 0) return <p>{t("empty")}</p>;
  const rows = next.map(({ row, openness, notYet, score }) => ({
    key: row.bioguide,
    cells: [
      <a key="who" href={hrefOf(row.bioguide)}>{`${row.name} (${row.seatId})`}</a>,
      t("why", { column: row.column, openness, notYet, letters: row.letters, base: LETTERS_BASE }),
      format.number(score, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
    ],
  }));
  const { unknown, likely, unlikely } = OPENNESS;
  return (
    <>
      <p className={styles.why}>{t("rule", { base: LETTERS_BASE, unknown, likely, unlikely })}</p>
      <div className={styles.wide}>
        <Table
          columns={[{ label: t("who") }, { label: t("reason") }, { label: t("score"), number: true }]}
          rows={rows}
        />
      </div>
    </>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import styles from "@/components/whip/whip.module.css";
import { LETTERS_BASE, NEW_PEOPLE, type NextLetters, OPENNESS } from "@/lib/responses/whip/next-letters";

type Props = { next: readonly NextLetters[]; newPlaces: readonly NextLetters[]; hrefOf: (bioguide: string) => string };

/** Where the next letters count, or new people where nobody is left to write, with the rule above and each row's own reckoning beside it. */
export function NextLettersTable({ next, newPlaces, hrefOf }: Props) {
  const t = useTranslations("whip.next");
  const format = useFormatter();
  const isNew = next.length === 0;
  const places = isNew ? newPlaces : next;
  if (places.length === 0) return <p>{t("empty")}</p>;
  const base = LETTERS_BASE;
  const rows = places.map(({ row, openness, notYet, score }) => ({
    key: row.bioguide,
    cells: [
      <a key="who" href={hrefOf(row.bioguide)}>{`${row.name} (${row.seatId})`}</a>,
      isNew
        ? t("whyNew", { column: row.column, openness, people: notYet, letters: row.letters, base })
        : t("why", { column: row.column, openness, notYet, letters: row.letters, base }),
      format.number(score, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
    ],
  }));
  const { unknown, likely, unlikely } = OPENNESS;
  return (
    <>
      <p className={styles.why}>
        {isNew
          ? t("ruleNew", { people: NEW_PEOPLE, base, unknown, likely, unlikely })
          : t("rule", { base, unknown, likely, unlikely })}
      </p>
      <div className={styles.wide}>
        <Table
          columns={[{ label: t("who") }, { label: t("reason") }, { label: t("score"), number: true }]}
          rows={rows}
        />
      </div>
    </>
  );
}

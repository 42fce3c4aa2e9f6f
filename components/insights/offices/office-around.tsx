import { useFormatter, useTranslations } from "next-intl";
import { useSeatName } from "@/components/insights/offices/seat-name";
import { Table } from "@/components/staff/table";
import type { Office } from "@/lib/insights/offices/office";
import { styledName } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";

/** So many stand there at once: a large state has 52 districts. */
const SHOWN = 12;

/** People who took part, by the districts that send this legislator. */
export function OfficePlaces({ districts, base }: Pick<Office, "districts"> & { base: string }) {
  const t = useTranslations("offices.office");
  const format = useFormatter();
  const seatName = useSeatName();
  const rows = districts
    .toSorted((a, b) => b.people - a.people)
    .map(({ seatId, people }) => {
      const seat = directory().findSeat(seatId);
      const link = (
        <a key="district" href={`${base}/${seatId}`}>
          {seat ? seatName(seat) : seatId}
        </a>
      );
      return { key: seatId, cells: [link, format.number(people)] };
    });
  const columns = [{ label: t("district") }, { label: t("people"), number: true }];
  return (
    <section>
      <h2>{t("places")}</h2>
      {rows.length === 0 ? (
        <p>{t("placesEmpty")}</p>
      ) : (
        <>
          <p>{t("placesHint")}</p>
          <Table columns={columns} rows={rows.slice(0, SHOWN)} />
          {rows.length > SHOWN && (
            <details>
              <summary>{t("more", { count: rows.length - SHOWN })}</summary>
              <Table columns={columns} rows={rows.slice(SHOWN)} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

/** Committees, and who else the state sends to Congress. */
export function OfficeSeats({
  committees,
  delegation,
  base,
}: Pick<Office, "committees" | "delegation"> & { base: string }) {
  const t = useTranslations("offices");
  const seatName = useSeatName();
  const others = delegation.map(({ seat, legislator }) => (
    <li key={seat.id}>
      <a href={`${base}/${seat.id}`}>{legislator ? styledName(legislator) : t("list.vacant")}</a>, {seatName(seat)}
    </li>
  ));
  return (
    <section>
      <h2>{t("office.committees")}</h2>
      {committees.length === 0 ? (
        <p>{t("office.committeesEmpty")}</p>
      ) : (
        <ul>
          {committees.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {delegation.length > 0 && (
        <>
          <h2>{t("office.delegation")}</h2>
          <ul>{others.slice(0, SHOWN)}</ul>
          {others.length > SHOWN && (
            <details>
              <summary>{t("office.more", { count: others.length - SHOWN })}</summary>
              <ul>{others.slice(SHOWN)}</ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}

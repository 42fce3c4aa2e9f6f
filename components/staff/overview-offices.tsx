import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import type { OfficeCount } from "@/lib/insights/overview";
import { styledName } from "@/lib/legislators/address";

const SHOWN = 12;

/** Letters to each office, most first; the long tail opens on demand. */
export function OverviewOffices({ offices }: { offices: OfficeCount[] }) {
  const t = useTranslations("staff.overview.offices");
  const format = useFormatter();

  const seatName = ({ legislator }: OfficeCount): string => {
    if (!legislator) return "";
    const { chamber, state, district } = legislator;
    if (chamber === "president") return t("whiteHouse");
    if (district === null) return t("senate", { state });
    return district === 0 ? t("atLarge", { state }) : t("district", { state, district });
  };
  const toRow = (office: OfficeCount) => ({
    key: office.bioguide,
    cells: [
      office.legislator ? styledName(office.legislator) : t("former", { bioguide: office.bioguide }),
      seatName(office),
      format.number(office.letters),
      format.number(office.answered),
    ],
  });
  const columns = [
    { label: t("office") },
    { label: t("seat") },
    { label: t("letters"), number: true },
    { label: t("answered"), number: true },
  ];
  const rest = offices.slice(SHOWN);
  return (
    <section>
      <h2>{t("title")}</h2>
      <Table columns={columns} rows={offices.slice(0, SHOWN).map(toRow)} />
      {rest.length > 0 && (
        <details>
          <summary>{t("rest", { count: rest.length })}</summary>
          <Table columns={columns} rows={rest.map(toRow)} />
        </details>
      )}
    </section>
  );
}

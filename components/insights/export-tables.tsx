import { useTranslations } from "next-intl";
import styles from "@/components/insights/export-tables.module.css";
import { Table } from "@/components/staff/table";
import {
  EXPORT_FORMATS,
  EXPORT_NAMES,
  EXPORT_TABLES,
  type ExportFilter,
  type ExportName,
} from "@/lib/insights/exports/exports";

type Props = { slug: string; filter: ExportFilter; mayTakePersons: boolean };

/** Every table that can be taken out, with a link for each format. */
export function ExportTables({ slug, filter, mayTakePersons }: Props) {
  const t = useTranslations("exports");
  const chosen = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== null);
  const query = chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : "";

  const links = (name: ExportName) => {
    if (EXPORT_TABLES[name].persons && !mayTakePersons) return t("adminsOnly");
    return (
      <span className={styles.links}>
        {EXPORT_FORMATS.map((format) => (
          <a
            key={format}
            href={`/organize/${slug}/exports/${name}.${format}${query}`}
            aria-label={t("take", { name: t(`tables.${name}.name`), format: t(`format.${format}`) })}
            download
          >
            {t(`format.${format}`)}
          </a>
        ))}
      </span>
    );
  };
  const rows = EXPORT_NAMES.map((name) => ({
    key: name,
    cells: [
      t(`tables.${name}.name`),
      <>
        {t(`tables.${name}.holds`)}
        {EXPORT_TABLES[name].persons && <span className={styles.personal}> {t("personal")}</span>}
      </>,
      links(name),
    ],
  }));
  const columns = [{ label: t("columns.table") }, { label: t("columns.holds") }, { label: t("columns.take") }];
  return <Table columns={columns} rows={rows} />;
}

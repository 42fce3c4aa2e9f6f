import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import type { AskVersion, Audience } from "@/lib/asks/ask";
import { citationOf, type MeasureType } from "@/lib/congress/measure";

export type AskLine = {
  ask: {
    slug: string;
    audience: Audience;
    measureId: string | null;
    measure: { type: MeasureType; number: number } | null;
    version: AskVersion;
  };
  latest: { createdAt: Date; by: string | null } | null;
};

/** The asks of a campaign: what, about which measure, to whom, in which version, by whom. */
export function AsksTable({ campaignSlug, lines }: { campaignSlug: string; lines: AskLine[] }) {
  const t = useTranslations("staff.admin");
  const format = useFormatter();
  const editedBy = ({ latest }: AskLine): string => {
    if (!latest) return "";
    const time = format.dateTime(latest.createdAt, { month: "short", day: "numeric", year: "numeric" });
    return latest.by ? t("asks.by", { name: latest.by, time }) : t("asks.imported", { time });
  };
  const rows = lines.map((line) => {
    const { slug, audience, measureId, measure, version } = line.ask;
    return {
      key: slug,
      cells: [
        <a key="ask" href={`/admin/${campaignSlug}/asks/${slug}`}>
          {version.texts.headline}
        </a>,
        measure ? citationOf(measure) : (measureId ?? t("asks.noMeasure")),
        t(`audience.${audience}`),
        format.number(version.number),
        editedBy(line),
      ],
    };
  });
  const columns = [
    { label: t("asks.ask") },
    { label: t("asks.measure") },
    { label: t("asks.audience") },
    { label: t("asks.version"), number: true },
    { label: t("asks.edited") },
  ];
  return <Table columns={columns} rows={rows} />;
}

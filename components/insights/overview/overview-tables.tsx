import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import { type Overview, percentOf } from "@/lib/insights/overview";

/** How many asked, confirmed, and how many letters then went; nothing where one ask alone is looked at. */
export function OverviewFunnel({ figures: { people, letters, arrived } }: Pick<Overview, "figures">) {
  const t = useTranslations("overview");
  const format = useFormatter();
  if (!people) return null;
  const share = (part: number, whole: number): string => {
    const value = percentOf(part, whole);
    return value === null ? "" : t("percent", { value });
  };
  const step = (key: "asked" | "confirmed" | "letters" | "arrived", count: number, of: string) => ({
    key,
    cells: [t(`funnel.${key}`), format.number(count), of],
  });
  const columns = [
    { label: t("funnel.step") },
    { label: t("funnel.count"), number: true },
    { label: t("funnel.share"), number: true },
  ];
  const rows = [
    step("asked", people.asked, ""),
    step("confirmed", people.confirmed, share(people.confirmed, people.asked)),
    step("letters", letters, ""),
    step("arrived", arrived, share(arrived, letters)),
  ];
  return (
    <section>
      <h2>{t("funnel.title")}</h2>
      <Table columns={columns} rows={rows} />
    </section>
  );
}

/** Letters by ask. */
export function OverviewAsks({ asks }: Pick<Overview, "asks">) {
  const t = useTranslations("overview.asks");
  const format = useFormatter();
  const rows = asks.map((ask) => ({ key: ask.slug, cells: [ask.headline, format.number(ask.letters)] }));
  return (
    <section>
      <h2>{t("title")}</h2>
      <Table columns={[{ label: t("ask") }, { label: t("letters"), number: true }]} rows={rows} />
    </section>
  );
}

/** Letters and people by the code in the link that they followed. */
export function OverviewSources({ sources, campaign }: Pick<Overview, "sources"> & { campaign: string }) {
  const t = useTranslations("overview");
  const format = useFormatter();
  const rows = sources.map(({ sourceCode, letters, people }) => {
    const confirmed = people && percentOf(people.confirmed, people.asked);
    return {
      key: sourceCode || "-",
      cells: [
        sourceCode || t("sources.none"),
        format.number(letters),
        people ? format.number(people.supporters) : "",
        confirmed === null ? "" : t("percent", { value: confirmed }),
      ],
    };
  });
  const columns = [
    { label: t("sources.code") },
    { label: t("sources.letters"), number: true },
    { label: t("sources.people"), number: true },
    { label: t("sources.confirmed"), number: true },
  ];
  return (
    <section>
      <h2>{t("sources.title")}</h2>
      {rows.length > 0 && <Table columns={columns} rows={rows} />}
      <p>
        <small>{t("sources.hint", { example: `/c/${campaign}?source=newsletter` })}</small>
      </p>
    </section>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import { type Overview, percentOf } from "@/lib/insights/overview";

/** How many asked and confirmed, unless one ask alone is looked at; how many letters then went, and to how many offices. */
export function OverviewFunnel({ figures }: Pick<Overview, "figures">) {
  const t = useTranslations("overview");
  const format = useFormatter();
  const { people, letters, arrived, offices, reached } = figures;
  const share = (part: number, whole: number): string => {
    const value = percentOf(part, whole);
    return value === null ? "" : t("percent", { value });
  };
  const step = (
    key: "asked" | "confirmed" | "letters" | "arrived" | "offices" | "reached",
    count: number,
    of = "",
  ) => ({
    key,
    cells: [t(`funnel.${key}`), format.number(count), of],
  });
  const columns = [
    { label: t("funnel.step") },
    { label: t("funnel.count"), number: true },
    { label: t("funnel.share"), number: true },
  ];
  const rows = [
    ...(people
      ? [step("asked", people.asked), step("confirmed", people.confirmed, share(people.confirmed, people.asked))]
      : []),
    step("letters", letters),
    step("arrived", arrived, share(arrived, letters)),
    step("offices", offices),
    step("reached", reached, share(reached, offices)),
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

import { useTranslations } from "next-intl";
import { WhipFilterForm } from "@/components/whip/whip-filter";
import type { OfficeFilter } from "@/lib/insights/offices/office";
import { OFFICE_ORDERS, type OfficeOrder } from "@/lib/insights/offices/office-order";
import { PARTIES, stateChoices } from "@/lib/legislators/audience-choices";

type Props = {
  base: string;
  filter: OfficeFilter;
  order: OfficeOrder;
  asks: { slug: string; headline: string }[];
  /** the ask that positions are shown on */
  askSlug: string | null;
};

/** Which offices are listed, in which order, and with their position on which ask: a plain form. */
export function OfficeFilterForm({ base, filter, order, asks, askSlug }: Props) {
  const t = useTranslations();
  const all = t("offices.filter.any");
  return (
    <WhipFilterForm
      base={base}
      selects={[
        {
          name: "state",
          label: t("offices.filter.state"),
          value: filter.state,
          options: stateChoices().map((value) => ({
            value,
            label: t(`common.states.${value}` as "common.states.MA"),
          })),
          all,
        },
        {
          name: "party",
          label: t("offices.filter.party"),
          value: filter.party,
          options: PARTIES.map((value) => ({ value, label: t(`representatives.person.party.${value}`) })),
          all,
        },
        {
          name: "chamber",
          label: t("offices.filter.chamber"),
          value: filter.chamber,
          options: (["senate", "house", "president"] as const).map((value) => ({
            value,
            label: t(`offices.filter.${value}`),
          })),
          all,
        },
        {
          name: "sort",
          label: t("offices.filter.sort"),
          value: order,
          options: OFFICE_ORDERS.map((value) => ({ value, label: t(`offices.filter.by.${value}`) })),
        },
        {
          name: "ask",
          label: t("offices.filter.ask"),
          value: askSlug,
          options: asks.map(({ slug: value, headline }) => ({ value, label: headline })),
        },
      ]}
    />
  );
}

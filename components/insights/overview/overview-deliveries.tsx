import { useFormatter, useTranslations } from "next-intl";
import { DELIVERY_TONES } from "@/components/staff/delivery-tones";
import { Table } from "@/components/staff/table";
import { State } from "@/components/ui/state";
import { type DeliveryCount, NEEDS_SOMEBODY } from "@/lib/insights/overview";

// Worst first: the order of the tones.
const rank = ({ state }: DeliveryCount): number => Object.keys(DELIVERY_TONES).indexOf(state);

/** How the letters are getting on, what needs somebody first. */
export function OverviewDeliveries({ slug, deliveries }: { slug: string; deliveries: DeliveryCount[] }) {
  const t = useTranslations("staff");
  const format = useFormatter();
  const rows = deliveries
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ state, channel, letters }) => ({
      key: `${state} ${channel}`,
      cells: [
        <State key="state" tone={DELIVERY_TONES[state]}>
          {t(`deliveryState.${state}`)}
        </State>,
        t(`channel.${channel}`),
        format.number(letters),
      ],
    }));
  const columns = [
    { label: t("overview.deliveries.state") },
    { label: t("overview.deliveries.channel") },
    { label: t("overview.deliveries.letters"), number: true },
  ];
  return (
    <section>
      <h2>{t("overview.deliveries.title")}</h2>
      {deliveries.some(({ state }) => NEEDS_SOMEBODY.includes(state)) && <p>{t("overview.deliveries.needYou")}</p>}
      <Table columns={columns} rows={rows} />
      <p>
        <a href={`/organize/${slug}/deliveries`}>{t("overview.deliveries.open")}</a>
      </p>
    </section>
  );
}

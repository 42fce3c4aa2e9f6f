import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import { State, type StateTone } from "@/components/ui/state";
import type { DeliveryState } from "@/lib/delivery/delivery";
import { type DeliveryCount, NEEDS_SOMEBODY } from "@/lib/insights/overview";

const TONES: Record<DeliveryState, StateTone> = {
  failed: "fail",
  bounced: "fail",
  unknown: "unknown",
  held: "no",
  retrying: "wait",
  sending: "wait",
  queued: "wait",
  to_print: "no",
  to_submit: "no",
  form_opened: "wait",
  printed: "wait",
  accepted: "yes",
  handed_to_mail: "yes",
  reported_sent: "yes",
  cancelled: "no",
};

// Worst first: the order of TONES above.
const rank = ({ state }: DeliveryCount): number => Object.keys(TONES).indexOf(state);

/** How the letters are getting on, what needs somebody first. */
export function OverviewDeliveries({ deliveries }: { deliveries: DeliveryCount[] }) {
  const t = useTranslations("staff");
  const format = useFormatter();
  const rows = deliveries
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ state, channel, letters }) => ({
      key: `${state} ${channel}`,
      cells: [
        <State key="state" tone={TONES[state]}>
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
    </section>
  );
}

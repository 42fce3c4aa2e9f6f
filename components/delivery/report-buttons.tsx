import { useTranslations } from "next-intl";
import styles from "@/components/delivery/report-buttons.module.css";
import { Button } from "@/components/ui/button";
import type { DeliveryState } from "@/lib/delivery/delivery";
import { type Report, reportsFor } from "@/lib/delivery/reports";
import type { Channel } from "@/lib/letters/letter";

type Props = { path: string; channel: Channel; state: DeliveryState; reported: readonly string[] };

const REPORTS: readonly { report: Report; entry: string }[] = [
  { report: "printed", entry: "printed" },
  { report: "form_opened", entry: "form_opened" },
  { report: "sent", entry: "reported_sent" },
  { report: "answered", entry: "answered" },
];

/** What the person can tell us of a letter that left our sight: plain forms, one press each. */
export function ReportButtons({ path, channel, state, reported }: Props) {
  const t = useTranslations("receipt.report");
  const isSent = reported.includes("reported_sent");
  const wanted = reportsFor(channel, state);
  const open = REPORTS.filter(
    ({ report, entry }) =>
      wanted.includes(report) && !reported.includes(entry) && (report === "answered" || report === "sent" || !isSent),
  );
  if (open.length === 0) return null;
  return (
    <form className={styles.reports} action={`${path}/report`} method="post">
      <fieldset>
        <legend>{t("title")}</legend>
        {open.map(({ report }) => (
          <Button key={report} quiet name="what" value={report}>
            {report === "sent" ? t(`sent.${channel}`) : t(report)}
          </Button>
        ))}
      </fieldset>
    </form>
  );
}

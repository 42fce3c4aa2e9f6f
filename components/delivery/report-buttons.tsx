import { useTranslations } from "next-intl";
import styles from "@/components/delivery/report-buttons.module.css";
import { Button } from "@/components/ui/button";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";
import { type Report, reportsFor } from "@/lib/delivery/reports";

const REPORTS: readonly { report: Report; entry: string }[] = [
  { report: "printed", entry: "printed" },
  { report: "form_opened", entry: "form_opened" },
  { report: "sent", entry: "reported_sent" },
];

const isAtForm = (state: ReceiptLetter["state"]): boolean => state === "to_submit" || state === "form_opened";

/** What the person can tell us of a letter that left our sight: plain forms, one press each. */
export function ReportButtons({ letter: { channel, state, history }, path }: { letter: ReceiptLetter; path: string }) {
  const t = useTranslations("receipt.report");
  // What was told before the letter was given another way is told of that way.
  const since = history.slice(history.findLastIndex(({ what }) => what === "requeued") + 1);
  const reported: string[] = since.map(({ what }) => what);
  const isSent = reported.includes("reported_sent");
  // Through a form it is reported as the last of its steps.
  const inSteps: readonly Report[] = isAtForm(state) ? ["form_opened", "sent", "answered"] : ["form_opened"];
  const wanted = reportsFor(channel, state).filter((report) => !inSteps.includes(report));
  const open = REPORTS.filter(
    ({ report, entry }) => wanted.includes(report) && !reported.includes(entry) && (report === "sent" || !isSent),
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

import { useTranslations } from "next-intl";
import { decideStep, removeStep } from "@/app/organize/[campaign]/responses/actions";
import { DecideForm } from "@/components/responses/decide-form";
import styles from "@/components/responses/response-card.module.css";
import { ResponseWords } from "@/components/responses/response-words";
import admin from "@/components/staff/admin.module.css";
import { Table } from "@/components/staff/table";
import { Button } from "@/components/ui/button";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { ResponsesPage } from "@/lib/responses/views";

type Props = { page: ResponsesPage; base: string; isFirst: boolean };

/** Answers of which somebody said what they are, newest first, a page at a time. */
export function DecidedResponses({ page: { campaign, decided, next }, base, isFirst }: Props) {
  const t = useTranslations("responses");
  const day = useCalendarDate();
  const columns = (["office", "class", "date", "words", "change"] as const).map((name) => ({
    label: t(`staff.columns.${name}`),
  }));
  const rows = decided.map((line) => ({
    key: line.id,
    cells: [
      line.office,
      line.class && t(`class.${line.class}`),
      day(line.receivedOn),
      <ResponseWords key="words" words={line.words} fileHref={line.hasFile ? `${base}/${line.id}/file` : null} />,
      <details key="change">
        <summary>{t("staff.decideAnew")}</summary>
        <DecideForm
          id={line.id}
          office={line.office}
          action={decideStep.bind(null, campaign.slug, line.id)}
          chosen={line.class}
          others={0}
        />
        {line.reportedBy !== "supporter" && (
          <details>
            <summary>{t("staff.remove")}</summary>
            <p>{t("staff.removeHint", { office: line.office })}</p>
            <form action={removeStep.bind(null, campaign.slug, line.id)}>
              <Button quiet>{t("staff.removeNow")}</Button>
            </form>
          </details>
        )}
      </details>,
    ],
  }));
  return (
    <section className={admin.section}>
      <h2>{t("staff.decided")}</h2>
      {rows.length > 0 ? (
        <div className={styles.decided}>
          <Table columns={columns} rows={rows} />
        </div>
      ) : (
        <p>{t("staff.decidedEmpty")}</p>
      )}
      <p className={admin.links}>
        {!isFirst && <a href={base}>{t("staff.newest")}</a>}
        {next && <a href={`${base}?after=${next}`}>{t("staff.older")}</a>}
      </p>
    </section>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/responses/response-card.module.css";
import { ActionForm, type ActionFormState } from "@/components/staff/action-form";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { PositionState } from "@/components/whip/position-state";
import {
  countsUntil,
  EVIDENCE_WEIGHTS,
  type Position,
  type PositionRecord,
  type WeighedRecord,
} from "@/lib/responses/positions/position";

type Line = Omit<PositionRecord, "holdsNow"> & {
  recordedBy: string | null;
  recordedAt: Date;
  withdrawn: { at: Date; by: string | null; reason: string } | null;
};

type Props = {
  page: { position: Position; lines: readonly Line[] };
  withdraw: (recordId: string, state: ActionFormState, form: FormData) => Promise<ActionFormState>;
};

/** How sure, in words: from 0.6 on strong, from 0.35 on fair. */
function sureness({ confidence, counts }: WeighedRecord): "strong" | "fair" | "weak" | "none" {
  if (!counts) return "none";
  if (confidence >= 0.6) return "strong";
  return confidence >= 0.35 ? "fair" : "weak";
}

/** All that is on record of somebody's position: what counts, what is too old, and what was withdrawn. */
export function LedgerList({ page: { position, lines }, withdraw }: Props) {
  const t = useTranslations("whip");
  const format = useFormatter();
  const day = useCalendarDate();
  if (position.records.length === 0 && lines.length === 0) return <p>{t("ledger.empty")}</p>;
  const withdrawn = lines.filter((line) => line.withdrawn !== null);
  const fact = ({ evidence, on, url, quote, note }: Line | WeighedRecord) => (
    <>
      <p className={styles.facts}>{t("evidenceOn", { evidence: t(`evidence.${evidence}`), date: day(on) })}</p>
      {quote && <blockquote className={styles.words}>{quote}</blockquote>}
      {url && (
        <p>
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </p>
      )}
      {note && <p>{note}</p>}
    </>
  );
  const agingOf = (record: WeighedRecord): string => {
    const { atFirst, halfLifeDays } = EVIDENCE_WEIGHTS[record.evidence];
    const until = countsUntil(record);
    if (halfLifeDays === null || until === null) return t("aging.none");
    const percent = (share: number): string => format.number(share, { style: "percent", maximumFractionDigits: 0 });
    const values = {
      now: percent(record.confidence),
      atFirst: percent(atFirst),
      days: halfLifeDays,
      until: day(until),
    };
    return t(record.counts ? "aging.counts" : "aging.over", values);
  };
  return (
    <ul className={styles.list}>
      {position.records.map((record) => {
        const line = lines.find(({ id }) => id === record.id);
        const by = line?.recordedBy ?? t("ledger.somebody");
        return (
          <li key={record.id} className={styles.card}>
            <p>
              <PositionState position={{ stance: record.stance, disagree: [] }} /> {t(`confidence.${sureness(record)}`)}
              {record.id === position.leading?.id && ` · ${t("ledger.leads")}`}
            </p>
            {fact(record)}
            <p className={styles.facts}>{agingOf(record)}</p>
            <p className={styles.facts}>
              {line
                ? t("ledger.by", { name: by, date: format.dateTime(line.recordedAt, "moment") })
                : t("ledger.fromCongress", { date: day(record.on) })}
            </p>
            {line && (
              <details>
                <summary>{t("ledger.withdraw")}</summary>
                <ActionForm
                  action={withdraw.bind(null, record.id)}
                  name={`withdraw-${record.id}`}
                  fields={[{ name: "reason", label: t("ledger.withdrawReason"), hint: t("ledger.withdrawHint") }]}
                  button={t("ledger.withdraw")}
                  quiet
                />
              </details>
            )}
          </li>
        );
      })}
      {withdrawn.map((line) => (
        <li key={line.id} className={styles.card}>
          <p>
            <s>{t(`stance.${line.stance}`)}</s>
          </p>
          {fact(line)}
          <p className={styles.facts}>
            {t("ledger.withdrawn", {
              name: line.withdrawn?.by ?? t("ledger.somebody"),
              date: line.withdrawn ? format.dateTime(line.withdrawn.at, "moment") : "",
              reason: line.withdrawn?.reason ?? "",
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

import { useTranslations } from "next-intl";
import { StandingLine } from "@/components/legislators/standing-line";
import styles from "@/components/responses/response-card.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { PositionState } from "@/components/whip/position-state";
import type { OfficeAsk } from "@/lib/insights/offices/office";
import type { WeighedRecord } from "@/lib/responses/positions/position";

/** So many pieces of evidence are shown; the ledger has them all. */
const SHOWN = 3;

type Props = { asks: readonly OfficeAsk[]; ledgerOf: (askSlug: string) => string };

/** What is asked of an office: what the record says, with its date, and where they stand, with the evidence. */
export function OfficeAsks({ asks, ledgerOf }: Props) {
  const t = useTranslations();
  const day = useCalendarDate();
  const evidenceOf = ({ id, evidence, on, url, quote }: WeighedRecord) => {
    const words = t("whip.evidenceOn", { evidence: t(`whip.evidence.${evidence}`), date: day(on) });
    return (
      <li key={id}>
        {url ? <a href={url}>{words}</a> : words}
        {quote && <blockquote className={styles.words}>{quote}</blockquote>}
      </li>
    );
  };
  if (asks.length === 0) return <p>{t("offices.office.asksEmpty")}</p>;
  return (
    <ul className={styles.list}>
      {asks.map(({ slug, headline, citation, standing, position }) => {
        const records = position.records.filter(({ counts }) => counts).slice(0, SHOWN);
        return (
          <li key={slug} className={styles.card}>
            <h3>{headline}</h3>
            {standing.kind === "no_measure" ? (
              <p className={styles.facts}>{t("offices.office.noMeasure")}</p>
            ) : (
              <StandingLine standing={standing} citation={citation} />
            )}
            <p>
              <PositionState position={position} />
            </p>
            {records.length > 0 ? (
              <ul>{records.map(evidenceOf)}</ul>
            ) : (
              <p className={styles.facts}>{t("offices.office.noEvidence")}</p>
            )}
            <a href={ledgerOf(slug)}>{t("offices.office.ledger")}</a>
          </li>
        );
      })}
    </ul>
  );
}
